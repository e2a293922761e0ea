// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/batchmaker.h"

#include "core/engine/nn/augmentation.h"
#include "core/engine/nn/siamesenet.h"

namespace twinsight {

BatchMaker::BatchMaker(const PictureBank& bank, torch::Device device, bool vary, std::uint64_t seed)
    : preparation_(bank.preparation()),
      vary_(vary),
      generator_(at::make_generator<at::CPUGeneratorImpl>(seed)) {
    const auto side = preparation_.size;
    auto* bytes = const_cast<std::uint8_t*>(bank.pixels().data());
    // On the processor this is a view of the bank, not a copy.
    pictures_ =
        torch::from_blob(bytes, {static_cast<std::int64_t>(bank.size()), preparation_.channels, side, side},
                         torch::kUInt8)
            .to(device);
}

BatchMaker::Input BatchMaker::make(const Batch& batch) {
    std::vector<std::int64_t> drawings, labels, turns;
    for (const BatchItem& item : batch) {
        drawings.push_back(item.drawing);
        labels.push_back(item.label);
        turns.push_back(item.quarterTurns);
    }
    const auto device = pictures_.device();
    torch::Tensor images =
        inputTensor(pictures_.index_select(0, torch::tensor(drawings).to(device)), preparation_);
    images = turnQuarters(images, torch::tensor(turns));
    if (vary_) images = augment(images, {.paperIsZero = preparation_.darkInk}, generator_);
    return {images, torch::tensor(labels).to(device)};
}

}  // namespace twinsight
