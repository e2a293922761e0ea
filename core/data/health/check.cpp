// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/health/check.h"

#include <algorithm>
#include <mutex>
#include <vector>

#include "core/data/foreachdrawing.h"
#include "core/data/health/oddones.h"
#include "core/data/health/picturefacts.h"
#include "core/data/health/twins.h"

namespace twinsight {

namespace {

/// A list has the file beside its reason: "a.png is damaged." becomes "is damaged".
std::string reasonAlone(const std::string& sentence, const std::string& path) {
    if (!sentence.starts_with(path + " ")) return sentence;
    const std::size_t end = sentence.ends_with('.') ? sentence.size() - 1 : sentence.size();
    return sentence.substr(path.size() + 1, end - path.size() - 1);
}

/// The facts of all drawings; what cannot be decoded goes to the findings.
class Reading {
public:
    Reading(std::shared_ptr<const Dataset> dataset, const Decoder& decode)
        : dataset_(std::move(dataset)), decode_(decode), facts_(dataset_->drawings().size()) {}

    void read(int workers, const std::function<void(double)>& progress, std::stop_token stop) {
        const auto take = [this](std::size_t drawing, const std::vector<std::byte>& bytes,
                                 const Error* error) {
            if (error) return fail(drawing, error->what());
            try {
                PictureFacts facts = factsOf(decode_(bytes, dataset_->drawings()[drawing].path));
                facts.mode = readImageMode(bytes, sniffImageFormat(bytes));
                facts_[drawing] = facts;
            } catch (const std::exception& failure) {
                fail(drawing, failure.what());
            }
        };
        forEachDrawing(dataset_, workers, take, progress, std::move(stop));
    }

    std::span<const PictureFacts> facts() const { return facts_; }
    Findings takeUnreadable() { return std::move(unreadable_); }

private:
    void fail(std::size_t drawing, const std::string& sentence) {
        std::string reason = reasonAlone(sentence, dataset_->drawings()[drawing].path);
        const std::scoped_lock guard(mutex_);
        unreadable_.push_back(
            {FindingKind::Unreadable, std::move(reason), {static_cast<std::uint32_t>(drawing)}, {}});
    }

    std::shared_ptr<const Dataset> dataset_;
    const Decoder& decode_;
    std::vector<PictureFacts> facts_;  ///< by drawing; each is written by one thread only
    std::mutex mutex_;                 ///< guards what follows
    Findings unreadable_;
};

Findings leftOut(const Dataset& dataset) {
    Findings findings;
    for (const SkippedFile& file : dataset.skipped())
        findings.push_back({FindingKind::LeftOut, file.reason, {}, file.path});
    return findings;
}

Findings tooFew(const Dataset& dataset) {
    Findings findings;
    for (const Character& character : dataset.characters())
        if (character.drawingCount < 2)
            findings.push_back({FindingKind::TooFew,
                                dataset.fullName(character) + " has one drawing: no pair can be made of it",
                                {character.firstDrawing},
                                {}});
    return findings;
}

void append(Findings& all, Findings more) {
    std::ranges::move(more, std::back_inserter(all));
}

}  // namespace

HealthReport checkDataset(const std::shared_ptr<const Dataset>& dataset, const Decoder& decode, int workers,
                          const std::function<void(double)>& progress, std::stop_token stop) {
    Reading reading(dataset, decode);
    reading.read(workers, progress, stop);
    Findings findings = reading.takeUnreadable();
    append(findings, leftOut(*dataset));
    append(findings, tooFew(*dataset));
    append(findings, findOddOnes(reading.facts()));
    append(findings, findTwins(*dataset, reading.facts()));
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
        return a.kind != b.kind ? a.kind < b.kind
                                : std::ranges::lexicographical_compare(a.drawings, b.drawings);
    });
    return {std::move(findings), censusOf(reading.facts())};
}

}  // namespace twinsight
