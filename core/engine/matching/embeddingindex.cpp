// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/embeddingindex.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>
#include <thread>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/fingerprint.h"
#include "core/data/contentstamp.h"
#include "core/engine/matching/keyindex.h"
#include "core/engine/models/appendrows.h"
#include "twinsight/version.h"

namespace twinsight {

namespace {

constexpr std::size_t kBlock = 1024;            ///< rows at a time
constexpr std::size_t kFewestCandidates = 100;  ///< that are scored exactly
constexpr std::size_t kCandidatesEach = 4;      ///< for each drawing that is wanted

/// All that decides what the embeddings are.
std::string keyOf(const Model& model, const Dataset& dataset) {
    Fingerprint key;
    const Preparation& p = model.card().preparation;
    for (const std::string& part :
         {model.fingerprint(), contentStamp(dataset), utf8(dataset.root()), model.card().backbone,
          model.card().head, std::to_string(p.size), std::to_string(p.channels),
          std::string(nameOf(p.resize)), std::to_string(p.darkInk), std::string(TWINSIGHT_VERSION)})
        key.add(part);
    return key.digits();
}

Embeddings unitRows(Embeddings rows) {
    for (std::size_t row = 0; row < rows.count; ++row) {
        const auto values = std::span(rows.values).subspan(row * rows.dimension, rows.dimension);
        const double square = std::inner_product(values.begin(), values.end(), values.begin(), 0.0);
        if (square > 0)
            for (float& value : values) value = static_cast<float>(value / std::sqrt(square));
    }
    return rows;
}

std::size_t dimensionOf(const Model& model) {
    PictureBank blank(model.card().preparation);
    const Preparation& p = model.card().preparation;
    blank.add(Image::filled(p.size, p.size, p.channels, 255));
    const std::uint32_t first[] = {0};
    return model.embed(blank, first).dimension;
}

}  // namespace

struct EmbeddingIndex::Internals {
    std::shared_ptr<const Dataset> dataset;
    std::string key;
    std::size_t dimension = 0;
    bool cached = false;
    std::shared_ptr<MappedFile> file;   ///< a row of `dimension` floats a drawing
    std::vector<float> memory;          ///< in place of the file, where there is no room for one
    std::vector<std::string> problems;  ///< by drawing: why it cannot be read, or empty
    std::vector<std::uint32_t> readable;
    std::unique_ptr<KeyIndex> keys;  ///< of the readable ones, in order; null when the head has none

    std::size_t count() const { return problems.size(); }
    std::uint64_t bytes() const { return std::uint64_t{count()} * dimension * sizeof(float); }
    const float* row(std::uint32_t drawing) const {
        const float* rows = file ? reinterpret_cast<const float*>(file->bytes().data()) : memory.data();
        return rows + std::size_t{drawing} * dimension;
    }
    /// LoadedDataset::settled of what it is made of.
    bool fill(const Model& model, PictureCache::Draft* draft, const std::function<void(double)>& progress,
              const std::stop_token& stop);
    void listReadable();
    void makeKeys(const Model& model);
    Embeddings rows(std::span<const std::uint32_t> drawings) const;
    std::vector<std::uint32_t> candidates(const Model& model, const Embeddings& query,
                                          std::size_t count) const;
};

bool EmbeddingIndex::Internals::fill(const Model& model, PictureCache::Draft* draft,
                                     const std::function<void(double)>& progress,
                                     const std::stop_token& stop) {
    constexpr double kReading = 0.1;  // share of the time
    const auto reading = [&](double share) {
        if (progress) progress(kReading * share);
    };
    const LoadedDataset pictures =
        loadPictures(dataset, model.card().preparation, static_cast<int>(std::thread::hardware_concurrency()),
                     reading, stop);
    std::size_t unreadable = 0;
    for (std::size_t i = 0; i < count(); ++i)
        if (!pictures.readable[i]) problems[i] = pictures.unreadable[unreadable++].reason;
    if (!draft) memory.resize(count() * dimension);
    float* target = draft ? reinterpret_cast<float*>(draft->pixels->writable().data()) : memory.data();
    std::vector<std::uint32_t> block;
    for (std::uint32_t first = 0; first < count(); first += kBlock) {
        if (stop.stop_requested()) throw Error(ErrorKind::Stopped, "The search was stopped.");
        block.clear();
        for (std::size_t i = first; i < std::min(count(), first + kBlock); ++i)
            block.push_back(static_cast<std::uint32_t>(i));
        const Embeddings some = model.embed(pictures.bank, block);
        std::ranges::copy(some.values, target + std::size_t{first} * dimension);
        if (progress) progress(kReading + (1 - kReading) * double(first + block.size()) / double(count()));
    }
    if (draft) file = draft->pixels;
    return pictures.settled;
}

void EmbeddingIndex::Internals::listReadable() {
    for (std::uint32_t drawing = 0; drawing < count(); ++drawing)
        if (problems[drawing].empty()) readable.push_back(drawing);
}

Embeddings EmbeddingIndex::Internals::rows(std::span<const std::uint32_t> drawings) const {
    Embeddings some{drawings.size(), dimension, {}};
    some.values.reserve(some.count * dimension);
    for (const std::uint32_t drawing : drawings)
        some.values.insert(some.values.end(), row(drawing), row(drawing) + dimension);
    return some;
}

void EmbeddingIndex::Internals::makeKeys(const Model& model) {
    Embeddings all;
    for (std::size_t first = 0; first < readable.size(); first += kBlock) {
        const auto block = std::span(readable).subspan(first, std::min(kBlock, readable.size() - first));
        const Embeddings some = model.searchKeys(rows(block));
        if (some.dimension == 0) return;
        append(all, some);
    }
    keys = std::make_unique<KeyIndex>(all.values, all.dimension);
}

std::vector<std::uint32_t> EmbeddingIndex::Internals::candidates(const Model& model, const Embeddings& query,
                                                                 std::size_t wanted) const {
    if (!keys) return readable;
    std::vector<std::uint32_t> found =
        keys->nearest(model.searchKeys(query).values, std::max(kFewestCandidates, kCandidatesEach * wanted));
    for (std::uint32_t& drawing : found) drawing = readable[drawing];
    return found;
}

EmbeddingIndex::EmbeddingIndex(std::unique_ptr<Internals> internals) : internals_(std::move(internals)) {}
EmbeddingIndex::EmbeddingIndex(EmbeddingIndex&&) noexcept = default;
EmbeddingIndex& EmbeddingIndex::operator=(EmbeddingIndex&&) noexcept = default;
EmbeddingIndex::~EmbeddingIndex() = default;

PictureCache EmbeddingIndex::usualCache() {
    return PictureCache::ofUser("embeddings");
}

EmbeddingIndex EmbeddingIndex::make(const Model& model, std::shared_ptr<const Dataset> dataset,
                                    const std::function<void(double)>& progress, std::stop_token stop,
                                    const PictureCache& cache) {
    auto in = std::make_unique<Internals>();
    in->dataset = std::move(dataset);
    in->problems.resize(in->dataset->drawings().size());
    in->dimension = dimensionOf(model);
    in->key = keyOf(model, *in->dataset);
    if (auto entry = cache.find(in->key, in->bytes(), in->count())) {
        in->file = std::move(entry->pixels);
        in->problems = std::move(entry->problems);
        in->cached = true;
    } else {
        const auto draft = cache.draft(in->key, in->bytes());
        const bool settled = in->fill(model, draft.get(), progress, stop);
        if (draft && settled) cache.keep(*draft, in->problems);
    }
    in->listReadable();
    in->makeKeys(model);
    return EmbeddingIndex(std::move(in));
}

const Dataset& EmbeddingIndex::dataset() const {
    return *internals_->dataset;
}

std::size_t EmbeddingIndex::size() const {
    return internals_->readable.size();
}

const std::vector<std::uint32_t>& EmbeddingIndex::readable() const {
    return internals_->readable;
}

Embeddings EmbeddingIndex::unitVectors(const Model& model, std::span<const std::uint32_t> drawings) const {
    Embeddings all;
    for (std::size_t first = 0; first < drawings.size(); first += kBlock) {
        const Embeddings rows =
            internals_->rows(drawings.subspan(first, std::min(kBlock, drawings.size() - first)));
        Embeddings keys = model.searchKeys(rows);
        if (keys.dimension == 0) keys = unitRows(rows);
        append(all, keys);
    }
    return all;
}

Embeddings EmbeddingIndex::embeddingOf(std::uint32_t drawing) const {
    return internals_->rows(std::span(&drawing, 1));
}

const std::string& EmbeddingIndex::key() const {
    return internals_->key;
}

bool EmbeddingIndex::wasCached() const {
    return internals_->cached;
}

std::vector<double> EmbeddingIndex::logits(const Model& model, const Embeddings& query,
                                           std::span<const std::uint32_t> drawings) const {
    std::vector<double> all;
    all.reserve(drawings.size());
    for (std::size_t first = 0; first < drawings.size(); first += kBlock) {
        const auto block = drawings.subspan(first, std::min(kBlock, drawings.size() - first));
        Embeddings some = internals_->rows(block);
        append(some, query);
        std::vector<Model::RowPair> pairs;
        for (std::uint32_t i = 0; i < block.size(); ++i)
            pairs.push_back({i, static_cast<std::uint32_t>(block.size())});
        std::ranges::copy(model.logits(some, pairs), std::back_inserter(all));
    }
    return all;
}

std::vector<Neighbour> EmbeddingIndex::nearest(const Model& model, const Embeddings& query,
                                               std::size_t count) const {
    const std::vector<std::uint32_t> candidates = internals_->candidates(model, query, count);
    const std::vector<double> scores = logits(model, query, candidates);
    std::vector<Neighbour> found;
    found.reserve(candidates.size());
    for (std::size_t i = 0; i < candidates.size(); ++i) found.push_back({candidates[i], scores[i]});
    const std::size_t kept = std::min(count, found.size());
    const auto moreAlike = [](const Neighbour& one, const Neighbour& other) {
        return one.logit > other.logit || (one.logit == other.logit && one.drawing < other.drawing);
    };
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(kept), moreAlike);
    found.resize(kept);
    return found;
}

}  // namespace twinsight
