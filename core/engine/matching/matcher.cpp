// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/matcher.h"

#include <array>

namespace twinsight {

Match Matcher::compare(const Image& a, const Image& b) const {
    PictureBank bank(card().preparation);
    bank.add(prepareImage(a, card().preparation));
    bank.add(prepareImage(b, card().preparation));
    const Embeddings embeddings = model_.embed(bank, std::array<std::uint32_t, 2>{0, 1});
    const double logit = model_.logits(embeddings, std::array<Model::RowPair, 1>{{{0, 1}}}).front();
    const double probability = card().calibration.probability(logit);
    return {logit, probability, probability >= card().threshold};
}

}  // namespace twinsight
