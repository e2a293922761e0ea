// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "core/engine/models/model.h"
#include "core/imaging/image.h"

namespace twinsight {

/// A picture as a model sees it, and what is to be said of it.
struct SeenPicture {
    Image prepared;
    Doubt doubt = Doubt::None;
};

/// How alike two pictures are, and the model's verdict.
struct Match {
    double logit = 0;
    double probability = 0;  ///< calibrated, 0..1
    bool same = false;       ///< probability >= the card's threshold
};

/// Torch's threads for pictures that come one by one. A small network is as quick with one; a second one
/// would be waited for, and long where other programs have the processors.
int threadsForOne(const ModelCard& card);

/// Compares pictures with a model. Not for several threads at once.
class Matcher {
public:
    explicit Matcher(Model model) : model_(std::move(model)) {}

    const ModelCard& card() const { return model_.card(); }

    const Model& model() const { return model_; }

    /// Needs no more than this of a picture, which may be large. Blocks as long as that takes.
    SeenPicture see(const Image& picture) const;

    /// One row. Blocks (compact, one core: 3 ms), unless the picture was among the last few.
    Embeddings embed(const Image& picture) const;
    Embeddings embed(const SeenPicture& picture) const { return embedPrepared(picture.prepared); }
    /// What the model's kind of drawing makes of a picture: a photo is one to models of grey drawings only.
    Doubt doubtAbout(const Image& picture) const;

    /// What a logit means: calibrated, and held against the card's threshold.
    Match judge(double logit) const;

    /// Pictures as decoded, of any size. Symmetric. Blocks as embed() does, for each.
    Match compare(const Image& a, const Image& b) const;
    Match compare(const SeenPicture& a, const SeenPicture& b) const;

private:
    Embeddings embedPrepared(Image prepared) const;
    Match comparePrepared(Image a, Image b) const;

    struct Embedded {
        Image prepared;
        Embeddings row;
    };
    static constexpr std::size_t kRemembered = 8;

    Model model_;
    /// The latest first: who drops another picture on B, or draws on it, has A there still.
    mutable std::deque<Embedded> latest_;
};

}  // namespace twinsight
