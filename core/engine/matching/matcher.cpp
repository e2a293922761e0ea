// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/matching/matcher.h"

#include <algorithm>
#include <array>
#include <thread>
#include <utility>

#include "core/engine/models/appendrows.h"
#include "core/imaging/look.h"

namespace twinsight {

int threadsForOne(const ModelCard& card) {
    constexpr std::int64_t kSmall = 5'000'000;  // weights; compact has 1.4 million
    return card.parameters < kSmall ? 1 : static_cast<int>(std::thread::hardware_concurrency());
}

Embeddings Matcher::embed(const Image& picture) const {
    return embedPrepared(prepareImage(picture, card().preparation));
}

Embeddings Matcher::embedPrepared(Image prepared) const {
    const auto known = std::ranges::find(latest_, prepared, &Embedded::prepared);
    if (known != latest_.end()) {
        std::rotate(latest_.begin(), known, known + 1);
    } else {
        PictureBank bank(card().preparation);
        bank.add(prepared);
        latest_.push_front({std::move(prepared), model_.embed(bank, std::array<std::uint32_t, 1>{0})});
        if (latest_.size() > kRemembered) latest_.pop_back();
    }
    return latest_.front().row;
}

Doubt Matcher::doubtAbout(const Image& picture) const {
    const Preparation& preparation = card().preparation;
    const Look look = lookOf(picture);
    if (look == Look::Blank) return Doubt::Blank;
    if (preparation.channels == 3) return Doubt::None;
    if (look == Look::Photo) return Doubt::Photo;
    return (look == Look::DarkInk) == preparation.darkInk ? Doubt::None : Doubt::Inverted;
}

SeenPicture Matcher::see(const Image& picture) const {
    return {prepareImage(picture, card().preparation), doubtAbout(picture)};
}

Match Matcher::compare(const Image& a, const Image& b) const {
    const Preparation& preparation = card().preparation;
    return comparePrepared(prepareImage(a, preparation), prepareImage(b, preparation));
}

Match Matcher::compare(const SeenPicture& a, const SeenPicture& b) const {
    return comparePrepared(a.prepared, b.prepared);
}

Match Matcher::comparePrepared(Image a, Image b) const {
    Embeddings rows = embedPrepared(std::move(a));
    append(rows, embedPrepared(std::move(b)));
    return judge(model_.logits(rows, std::array<Model::RowPair, 1>{{{0, 1}}}).front());
}

Match Matcher::judge(double logit) const {
    const double probability = card().calibration.probability(logit);
    return {logit, probability, probability >= card().threshold};
}

}  // namespace twinsight
