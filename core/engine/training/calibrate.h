// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/data/split.h"
#include "core/engine/models/model.h"

namespace twinsight {

struct CalibrateOptions {
    std::string dataset;     ///< its name, for the card
    double falseAcceptRate;  ///< that the threshold is to have
    std::uint64_t seed;      ///< of the pairs and trials
};

/// Measures the model as a training does at an epoch's end, and writes it into the card: calibration,
/// threshold, operating points, figures. The weights stay as they are. `part`: readable characters that the
/// model was not trained on, two or more, of two drawings or more each. Blocks as Validator::measure does.
void calibrate(Model& model, const PictureBank& bank, const Part& part, const CalibrateOptions& options);

}  // namespace twinsight
