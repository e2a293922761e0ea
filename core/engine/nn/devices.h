// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace twinsight {

/// A device that can compute, as a person sees it.
struct DeviceInfo {
    std::string name;         ///< "cpu", "cuda:0": what --device takes
    std::string description;  ///< "2 processor threads"
    bool usable = false;      ///< a small kernel really ran there
    std::string problem;      ///< why not
};

/// The processor first, then every CUDA device. Blocks (the first CUDA call takes seconds).
std::vector<DeviceInfo> listDevices();

/// Turns "auto", "cuda" or "cuda:N" into the name of a device that really runs a kernel; "auto" falls back to
/// "cpu". Throws Error Engine when the device that was asked for does not work, saying why and what to do.
std::string chooseDevice(const std::string& wish);

/// Why "auto" leaves a CUDA card aside that is there; empty when there is none or it works.
std::string whyNoCard();

/// Whether the device calculates with bfloat16 in hardware: a card, or a processor with AVX-512 BF16.
bool hasBfloat16(const std::string& device);

/// Threads that torch uses for work of the calling thread. LibTorch keeps the number for each thread of the
/// program.
void useThreads(int count);

}  // namespace twinsight
