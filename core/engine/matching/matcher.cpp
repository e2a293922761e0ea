// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/matcher.h"

#include <array>

#include "core/imaging/look.h"

namespace twinsight {

Embeddings Matcher::embed(const Image& picture) const {
    PictureBank bank(card().preparation);
    bank.add(prepareImage(picture, card().preparation));
    return model_.embed(bank, std::array<std::uint32_t, 1>{0});
}

Doubt Matcher::doubtAbout(const Image& picture) const {
    const Preparation& preparation = card().preparation;
    const Look look = lookOf(picture);
    if (look == Look::Blank) return Doubt::Blank;
    if (preparation.channels == 3) return Doubt::None;
    if (look == Look::Photo) return Doubt::Photo;
    return (look == Look::DarkInk) == preparation.darkInk ? Doubt::None : Doubt::Inverted;
}

Match Matcher::compare(const Image& a, const Image& b) const {
    PictureBank bank(card().preparation);
    bank.add(prepareImage(a, card().preparation));
    bank.add(prepareImage(b, card().preparation));
    const Embeddings embeddings = model_.embed(bank, std::array<std::uint32_t, 2>{0, 1});
    return judge(model_.logits(embeddings, std::array<Model::RowPair, 1>{{{0, 1}}}).front());
}

Match Matcher::judge(double logit) const {
    const double probability = card().calibration.probability(logit);
    return {logit, probability, probability >= card().threshold};
}

}  // namespace twinsight
