// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisonstore.h"

#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <vector>

#include "core/base/files.h"
#include "core/base/userfolders.h"
#include "ui/models/comparisonhistory.h"
#include "ui/support/inpool.h"
#include "ui/support/pictureloader.h"

namespace twinsight {

using nlohmann::json;

namespace {

constexpr std::uint64_t kMaximumBytes = 64 << 20;
constexpr std::size_t kMostLines =
    5 * ComparisonHistory::kMost;  ///< older ones are left out at the next start

json toJson(const PictureRef& picture) {
    json object{{"path", picture.path}};
    if (!picture.member.empty()) object["member"] = picture.member;
    return object;
}

PictureRef pictureFrom(const json& object) {
    return {object.at("path").get<std::string>(), object.value("member", std::string()), {}};
}

std::string lineOf(const PastComparison& past) {
    const json object{{"time", past.when.toString(Qt::ISODate).toStdString()},
                      {"a", toJson(past.a)},
                      {"b", toJson(past.b)},
                      {"name_a", past.nameA.toStdString()},
                      {"name_b", past.nameB.toStdString()},
                      {"probability", past.result.probability},
                      {"same", past.result.same},
                      {"threshold", past.result.threshold},
                      {"model", past.model.toStdString()},
                      {"model_file", past.result.model}};
    return object.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
}

std::optional<PastComparison> comparisonIn(const std::string& line) {
    const auto text = [](const json& value) { return QString::fromStdString(value.get<std::string>()); };
    try {
        const json object = json::parse(line);
        PastComparison past;
        past.a = pictureFrom(object.at("a"));
        past.b = pictureFrom(object.at("b"));
        past.nameA = text(object.at("name_a"));
        past.nameB = text(object.at("name_b"));
        past.result.probability = object.at("probability").get<double>();
        past.result.same = object.at("same").get<bool>();
        past.result.threshold = object.at("threshold").get<double>();
        past.result.model = object.at("model_file").get<std::string>();
        past.model = text(object.at("model"));
        past.when = QDateTime::fromString(text(object.at("time")), Qt::ISODate);
        return past;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

std::vector<std::string> linesIn(const std::filesystem::path& file) {
    std::vector<std::string> lines;
    std::error_code none;
    if (!std::filesystem::exists(file, none)) return lines;
    try {
        std::istringstream text(readFile(file, kMaximumBytes));
        for (std::string line; std::getline(text, line);) lines.push_back(line);
    } catch (const std::exception&) {
    }
    return lines;
}

void append(const std::filesystem::path& file, const std::string& line) {
    std::error_code none;
    std::filesystem::create_directories(file.parent_path(), none);
    std::ofstream(file, std::ios::app | std::ios::binary) << line;
}

/// Only the last lines stay, once there are very many.
void shorten(const std::filesystem::path& file, const std::vector<std::string>& lines) {
    if (lines.size() <= kMostLines) return;
    std::string last;
    for (const std::string& line : std::span(lines).last(ComparisonHistory::kMost)) last += line + '\n';
    try {
        writeFileAtomically(file, last);
    } catch (const std::exception&) {
    }
}

}  // namespace

std::filesystem::path ComparisonStore::usualFile() {
    const auto data = userDataFolder();
    return data.empty() ? data : data / "twinsight" / "comparisons.jsonl";
}

ComparisonStore::ComparisonStore(ComparisonHistory& history, std::filesystem::path file, QObject* parent)
    : QObject(parent), history_(history), file_(std::move(file)) {
    for (QThreadPool* pool : {&reading_, &writing_}) pool->setMaxThreadCount(1);
    if (file_.empty()) return;
    restore();
    connect(&history_, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int row) { keep(history_.at(row)); });
    connect(&history_, &ComparisonHistory::replaced, this, [this](int row) { keep(history_.at(row)); });
    connect(&history_, &QAbstractItemModel::modelReset, this, &ComparisonStore::forget);
}

ComparisonStore::~ComparisonStore() {
    reading_.clear();
}

void ComparisonStore::restore() {
    const std::vector<std::string> lines = linesIn(file_);
    shorten(file_, lines);
    quint64 subject = std::numeric_limits<quint64>::max();  // which no picture at hand has
    for (const std::string& line : lines)
        if (auto past = comparisonIn(line)) {
            past->subjectA = past->subjectB = subject--;
            history_.add(std::move(*past));
        }
    readPictures();
}

void ComparisonStore::readPictures() {
    std::set<std::pair<std::string, std::string>> asked;
    for (int row = 0; row < history_.rowCount(); ++row)
        for (const PictureRef& picture : {history_.at(row).a, history_.at(row).b})
            if (asked.insert({picture.path, picture.member}).second)
                inPool([picture] { return readPicture(picture, ComparisonHistory::kThumbnail).image; }, this,
                       [this, picture](const QImage& image) { history_.setImage(picture, image); }, reading_);
}

void ComparisonStore::keep(const PastComparison& past) {
    if (past.a.path.empty() || past.b.path.empty()) return;
    writing_.start([file = file_, line = lineOf(past)] { append(file, line); });
}

void ComparisonStore::forget() {
    writing_.start([file = file_] {
        std::error_code none;
        std::filesystem::remove(file, none);
    });
}

}  // namespace twinsight
