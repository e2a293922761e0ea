// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/models/model.h"
#include "core/imaging/image.h"

namespace twinsight {

/// How alike two pictures are, and the model's verdict.
struct Match {
    double logit = 0;
    double probability = 0;  ///< calibrated, 0..1
    bool same = false;       ///< probability >= the card's threshold
};

/// Compares pictures with a model. Not for several threads at once.
class Matcher {
public:
    explicit Matcher(Model model) : model_(std::move(model)) {}

    const ModelCard& card() const { return model_.card(); }

    const Model& model() const { return model_; }

    /// One row. Blocks as compare() does.
    Embeddings embed(const Image& picture) const;
    /// What the model's kind of drawing makes of a picture: a photo is one to models of grey drawings only.
    Doubt doubtAbout(const Image& picture) const;

    /// What a logit means: calibrated, and held against the card's threshold.
    Match judge(double logit) const;

    /// Pictures as decoded, of any size. Symmetric. Blocks (compact, one core: 5 ms).
    Match compare(const Image& a, const Image& b) const;

private:
    Model model_;
};

}  // namespace twinsight
