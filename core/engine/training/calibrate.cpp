// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/training/calibrate.h"

#include "core/engine/models/pairlogits.h"
#include "core/engine/nn/siamesenet.h"
#include "core/engine/training/validator.h"

namespace twinsight {

namespace {

/// For the loss alone, which no card holds; no more characters than there are.
CharacterBatchOptions smallBatches(const Part& part) {
    CharacterBatchOptions options;
    options.characters = std::min<std::size_t>(part.size(), 20);
    options.drawings = 2;
    return options;
}

}  // namespace

void calibrate(Model& model, const PictureBank& bank, const Part& part, const CalibrateOptions& options) {
    const Validator validator(bank, part,
                              {.loss = model.card().loss,
                               .batches = smallBatches(part),
                               .falseAcceptRate = options.falseAcceptRate,
                               .differentPairs = affordablePairs(*model.net().head),
                               .dataset = options.dataset,
                               .seed = options.seed});
    describe(model.card(), validator.measure(model), options.falseAcceptRate);
}

}  // namespace twinsight
