// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMutex>
#include <QSemaphore>
#include <QTest>
#include <numeric>

#include "ui/support/backgroundpictures.h"

using namespace twinsight;

namespace {

/// Pictures none of which is done before the test allows it.
struct Held {
    explicit Held(int atOnce = 1) : pictures(1024, atOnce) {
        pictures.setMaker([this](std::uint32_t number, int) {
            {
                const QMutexLocker guard(&mutex);
                begun.push_back(number);
            }
            allowed.acquire();
            return Thumbnail{};
        });
    }
    ~Held() { allowed.release(1'000'000); }

    std::vector<std::uint32_t> begunUpToNow() {
        const QMutexLocker guard(&mutex);
        return begun;
    }
    std::size_t countBegun() { return begunUpToNow().size(); }

    QSemaphore allowed;
    QMutex mutex;
    std::vector<std::uint32_t> begun;
    BackgroundPictures pictures;
};

std::vector<std::uint32_t> numbers(std::uint32_t first, std::size_t count) {
    std::vector<std::uint32_t> some(count);
    std::iota(some.begin(), some.end(), first);
    return some;
}

}  // namespace

class BackgroundPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWantedLastIsMadeNext() {
        Held held;
        held.pictures.want(numbers(0, 1000), 64);
        QTRY_VERIFY(held.countBegun() > 0);
        held.pictures.want(numbers(5000, 20), 64);
        held.allowed.release(1000);
        QTRY_VERIFY(held.pictures.find(5019));
        std::vector<std::uint32_t> old;
        for (const std::uint32_t number : held.begunUpToNow())
            if (number < 5000) old.push_back(number);
        QVERIFY(old.size() <= 4);  // what the threads had in hand
        QVERIFY(!held.pictures.find(999));
        QCOMPARE(held.countBegun(), old.size() + 20);
    }

    void theFirstOnesWantedAreMadeFirst() {
        Held held;
        held.pictures.want(numbers(0, 100), 64);
        for (std::size_t more = 10; more <= 100; more += 10) {
            held.allowed.release(10);
            QTRY_VERIFY(held.countBegun() >= more);
            for (const std::uint32_t number : held.begunUpToNow()) QVERIFY(number < more + 8);
        }
    }

    void aPictureOnItsWayIsNotMadeASecondTime() {
        Held held;
        held.pictures.want({7}, 64);
        QTRY_COMPARE(held.countBegun(), std::size_t(1));
        held.allowed.release(1);
        QTRY_VERIFY(held.pictures.find(7));
        held.pictures.want({7, 8}, 64);
        held.allowed.release(1);
        QTRY_VERIFY(held.pictures.find(8));
        QCOMPARE(held.begunUpToNow(), (std::vector<std::uint32_t>{7, 8}));
    }

    void whatAnotherMakerHasInHandDoesNotAppear() {
        Held held;
        held.pictures.want({1}, 64);
        QTRY_COMPARE(held.countBegun(), std::size_t(1));
        held.pictures.setMaker([](std::uint32_t, int) {
            Thumbnail thumbnail;
            thumbnail.problem = "new";
            return thumbnail;
        });
        held.pictures.want({1}, 64);
        held.allowed.release(1);
        QTRY_VERIFY(held.pictures.find(1));
        QCOMPARE(held.pictures.find(1)->problem, "new");
    }
};

QTEST_MAIN(BackgroundPicturesTest)
#include "tst_backgroundpictures.moc"
