// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace twinsight {

/// Points of the plane: x and y of each row.
using Places = std::vector<float>;

/// The nearest rows of a row, and their squared distances.
struct NearRows {
    std::vector<std::uint32_t> rows;
    std::vector<float> squares;
};

struct TsneOptions {
    double perplexity = 30;
    int iterations = 750;
    double theta = 0.5;  ///< of Barnes and Hut: 0 is exact, larger is faster
    std::size_t threads = 1;
};

/// t-SNE by the algorithm of Barnes and Hut (van der Maaten 2014, "Accelerating t-SNE using tree-based
/// algorithms"), step by step: what is near stays near in the plane. The first third of the iterations
/// exaggerates nearness twelvefold, and steps are as long as the count asks for (Belkina et al. 2019). The
/// same input and the same number of threads give the same places. Not for several threads at once.
class Tsne {
public:
    /// `near`: for each row the nearest others, about three times as many as the perplexity. `start`: places,
    /// such as those of the principal plane; their size is of no account. Two rows or more.
    Tsne(const std::vector<NearRows>& near, Places start, const TsneOptions& options);

    /// One iteration; blocks (20,000 rows, two threads: about 60 ms).
    void step();
    bool isDone() const { return iteration_ >= options_.iterations; }
    int iteration() const { return iteration_; }
    const Places& places() const { return places_; }

private:
    void attract(std::size_t first, std::size_t end, double exaggeration);
    void move(double momentum);

    TsneOptions options_;
    int iteration_ = 0;
    Places places_;
    std::vector<std::size_t> firstOf_;  ///< of each row's entries in the two lists below; one more at the end
    std::vector<std::uint32_t> others_;
    std::vector<float> affinities_;  ///< symmetric, 1 in all
    std::vector<float> gradient_, velocity_, gains_;
};

}  // namespace twinsight
