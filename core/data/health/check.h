// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string_view>

#include "core/data/dataset.h"
#include "core/data/health/report.h"
#include "core/imaging/image.h"

namespace twinsight {

/// decodeImage; passed in, as decoding is a library of its own.
using Decoder = std::function<Image(std::span<const std::byte> bytes, std::string_view name)>;

/// Decodes every drawing and tells what is wrong with the data set, and what it is made of. Blocks (19,280
/// drawings: under 2 s on two cores). `progress` is called from the calling thread now and then with the
/// share done, 0..1. Throws Error Stopped.
HealthReport checkDataset(const std::shared_ptr<const Dataset>& dataset, const Decoder& decode, int workers,
                          const std::function<void(double)>& progress = {}, std::stop_token stop = {});

}  // namespace twinsight
