// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/batchmaker.h"

#include "core/engine/models/tensorviews.h"
#include "core/engine/nn/invention.h"
#include "core/engine/nn/siamesenet.h"
#include "core/engine/training/planning.h"

namespace twinsight {

Variation variationOf(const TrainingPlan& plan) {
    if (plan.variation == "none") return {};
    if (plan.variation == "photos")
        return [](const torch::Tensor& images, at::Generator& generator) {
            return augmentPhotos(images, {}, generator);
        };
    const Preparation preparation = preparationOf(plan);
    AugmentationOptions options{.paperIsZero = preparation.darkInk, .side = preparation.size};
    if (preparation.resize != ResizeRule::Frame)
        options.shift *= 2;  // a frame has centred the drawing already
    return [options](const torch::Tensor& images, at::Generator& generator) {
        return augment(images, options, generator);
    };
}

namespace {

/// On the processor a view of the bank, not a copy.
torch::Tensor placed(const PictureBank& bank, torch::Device device) {
    constexpr std::size_t kMostOnCard = std::size_t{4} << 30;
    const torch::Tensor pictures = viewOf(bank);
    return bank.pixels().size() > kMostOnCard ? pictures : pictures.to(device);
}

}  // namespace

BatchMaker::BatchMaker(const PictureBank& bank, torch::Device device, Variation variation, std::uint64_t seed,
                       double invented)
    : preparation_(bank.preparation()),
      device_(device),
      pictures_(placed(bank, device)),
      variation_(std::move(variation)),
      invented_(invented),
      generator_(at::make_generator<at::CPUGeneratorImpl>(seed)) {}

BatchMaker::Input BatchMaker::make(const Batch& batch) {
    std::vector<std::int64_t> drawings, labels, turns, turnedCharacters, alphabets;
    for (const BatchItem& item : batch) {
        if (item.label == alphabets.size()) alphabets.push_back(item.alphabet);
        drawings.push_back(item.drawing);
        labels.push_back(item.label);
        turns.push_back(item.quarterTurns);
        turnedCharacters.push_back(4 * std::int64_t{item.position} + item.quarterTurns);
    }
    const torch::Tensor bytes = pictures_.index_select(0, torch::tensor(drawings).to(pictures_.device()));
    torch::Tensor images = inputTensor(bytes.to(device_), preparation_);
    images = turnQuarters(images, torch::tensor(turns));
    const bool invents = invented_ > 0 && torch::rand({1}, generator_).item<double>() < invented_;
    if (invents) images = inventCharacters(images, alphabets, generator_);
    if (variation_) images = variation_(images, generator_);
    return {images, torch::tensor(labels).to(device_), torch::tensor(turnedCharacters).to(device_), invents};
}

}  // namespace twinsight
