// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/pairlogits.h"

#include <algorithm>
#include <numeric>

#include "core/base/inparts.h"
#include "core/engine/nn/devices.h"
#include "core/engine/nn/head.h"

namespace twinsight {

using torch::Tensor;

namespace {

using Pairs = std::span<const Model::RowPair>;
using Places = std::span<const std::uint32_t>;  ///< in the list of pairs

constexpr std::size_t kFewestInTile = 100;  ///< fewer are quicker one by one

/// How much is calculated at a time. On the processor so much that it stays in the cache, which is several
/// times quicker than thousands, and not too little for the matrix products of l1-fc; on a card as much as
/// keeps it busy.
struct Portion {
    std::uint32_t tile;  ///< rows a side that are compared in bulk
    std::size_t pairs;   ///< that are compared one by one

    explicit Portion(const Tensor& rows) : tile(rows.is_cpu() ? 64 : 512), pairs(4096) {
        if (rows.is_cpu())
            pairs =
                std::max<std::size_t>(32, (std::size_t{1} << 15) / static_cast<std::size_t>(rows.size(1)));
    }
};

/// Gives this thread its number of torch's threads back.
class ThreadsKept {
public:
    ThreadsKept() = default;
    ~ThreadsKept() { useThreads(count_); }
    ThreadsKept(const ThreadsKept&) = delete;
    ThreadsKept& operator=(const ThreadsKept&) = delete;

private:
    int count_ = at::get_num_threads();
};

/// The rows of those numbers.
Tensor picked(const Tensor& rows, const std::vector<std::int64_t>& numbers) {
    return rows.index_select(0, torch::tensor(numbers, torch::kLong).to(rows.device()));
}

Tensor inMainMemory(const Tensor& logits) {
    return logits.to(torch::kFloat64).cpu().contiguous();
}

/// A square of the table of all rows with all rows. Pairs are taken in order, so none is below the diagonal.
struct Tile {
    std::uint32_t upper, left;
    auto operator<=>(const Tile&) const = default;
};
Tile tileOf(const Model::RowPair& pair, std::uint32_t side) {
    return {std::min(pair.a, pair.b) / side, std::max(pair.a, pair.b) / side};
}

/// Calls `run` for each run of neighbours in `places` that lie in the same tile.
template <class Run>
void byTile(Pairs pairs, const std::vector<std::uint32_t>& places, std::uint32_t side, const Run& run) {
    for (auto first = places.begin(); first != places.end();) {
        const Tile tile = tileOf(pairs[*first], side);
        const auto end = std::find_if(
            first, places.end(), [&](std::uint32_t place) { return tileOf(pairs[place], side) != tile; });
        run(Places(first, end));
        first = end;
    }
}

/// Writes the logits of pairs of one list into their places in another.
class Scorer {
public:
    Scorer(Head& head, const Tensor& rows, Pairs pairs, std::uint32_t side)
        : head_(head), rows_(rows), pairs_(pairs), side_(side), logits_(pairs.size()) {}

    /// All of these lie in one tile, which is calculated whole.
    void scoreTile(Places places) {
        const Tile tile = tileOf(pairs_[places.front()], side_);
        const Tensor table = inMainMemory(head_.across(rowsOf(tile.upper), rowsOf(tile.left)));
        const auto at = table.accessor<double, 2>();
        for (const std::uint32_t place : places) {
            const auto [low, high] = std::minmax(pairs_[place].a, pairs_[place].b);
            logits_[place] = at[low % side_][high % side_];
        }
    }

    void scoreOneByOne(Places places) {
        std::vector<std::int64_t> left, right;
        for (const std::uint32_t place : places) {
            left.push_back(pairs_[place].a);
            right.push_back(pairs_[place].b);
        }
        const Tensor some = inMainMemory(head_.pairs(picked(rows_, left), picked(rows_, right)));
        for (std::size_t i = 0; i < places.size(); ++i) logits_[places[i]] = some.data_ptr<double>()[i];
    }

    std::vector<double> take() { return std::move(logits_); }

private:
    Tensor rowsOf(std::int64_t tile) const {
        const std::int64_t first = tile * side_;
        return rows_.slice(0, first, std::min(first + side_, rows_.size(0)));
    }

    Head& head_;
    const Tensor& rows_;
    Pairs pairs_;
    std::uint32_t side_;  ///< of a tile
    std::vector<double> logits_;
};

/// What is calculated at a time: a tile, or a batch of pairs from anywhere.
struct Portions {
    std::vector<std::uint32_t> inTiles, others;  ///< what the spans are of
    std::vector<Places> tiles, batches;
};

Portions portionsOf(Pairs pairs, bool inBulk, const Portion& portion) {
    std::vector<std::uint32_t> places(pairs.size());
    std::iota(places.begin(), places.end(), 0u);
    Portions portions;
    if (inBulk) {
        std::ranges::stable_sort(places, {},
                                 [&](std::uint32_t place) { return tileOf(pairs[place], portion.tile); });
        portions.inTiles = std::move(places);
        byTile(pairs, portions.inTiles, portion.tile, [&](Places tile) {
            if (tile.size() >= kFewestInTile)
                portions.tiles.push_back(tile);
            else
                portions.others.insert(portions.others.end(), tile.begin(), tile.end());
        });
    } else {
        portions.others = std::move(places);
    }
    const Places others = portions.others;
    for (std::size_t first = 0; first < others.size(); first += portion.pairs)
        portions.batches.push_back(others.subspan(first, std::min(portion.pairs, others.size() - first)));
    return portions;
}

}  // namespace

std::size_t affordablePairs(const Head& head) {
    // In bulk, nearly all that there are. Else by the numbers that are compared, of l1-fc with a product
    // each.
    constexpr std::size_t kInBulk = 400'000, kNumbers = 100'000'000;
    return head.comparesInBulk() ? kInBulk : kNumbers / static_cast<std::size_t>(head.size());
}

/// Several portions at a time, each by one thread: what is calculated of one is too little to be divided
/// among them. Two threads that wait for each other take 7 ms for a pair of local, one takes 0.4 ms.
std::vector<double> pairLogits(Head& head, const Tensor& rows, Pairs pairs) {
    const Portion portion(rows);
    const Portions portions = portionsOf(pairs, head.comparesInBulk(), portion);
    Scorer scorer(head, rows, pairs, portion.tile);
    const std::size_t count = portions.tiles.size() + portions.batches.size();
    const ThreadsKept kept;
    const auto parts = rows.is_cpu() && count > 1 ? static_cast<std::size_t>(at::get_num_threads()) : 1;
    // Not first..end: the parts would differ in what they have to do.
    inParts(parts, parts, [&](std::size_t part, std::size_t, std::size_t) {
        const torch::InferenceMode inference;
        if (rows.is_cpu()) useThreads(1);
        for (std::size_t i = part; i < portions.tiles.size(); i += parts) scorer.scoreTile(portions.tiles[i]);
        for (std::size_t i = part; i < portions.batches.size(); i += parts)
            scorer.scoreOneByOne(portions.batches[i]);
    });
    return scorer.take();
}

}  // namespace twinsight
