// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace twinsight {

/// The few messages of TensorBoard's event files that a training needs, as bytes of protobuf's wire format
/// (message Event of tensorflow/core/util/event.proto), and the frame that each lies in. `time` is in Unix
/// seconds.

/// One number that is drawn over the steps; TensorBoard groups tags by what stands before the slash.
struct TensorboardScalar {
    std::string_view tag;
    double value = 0;  ///< kept in single precision
};

/// Has to be a file's first: without it TensorBoard does not heed session starts.
std::string tensorboardVersion(double time);
/// TensorBoard forgets what earlier files have from `step` on, that step included.
std::string tensorboardSessionStart(double time, std::int64_t step);
std::string tensorboardScalars(double time, std::int64_t step, std::span<const TensorboardScalar> scalars);

/// A TFRecord: length, its checksum, `data`, its checksum
/// (https://www.tensorflow.org/tutorials/load_data/tfrecord#tfrecords_format_details).
std::string tfRecord(std::string_view data);

}  // namespace twinsight
