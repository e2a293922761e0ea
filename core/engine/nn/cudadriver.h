// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace twinsight {

/// What the maker calls a graphics card ("NVIDIA H100 80GB HBM3"); `index` as in "cuda:1". Asked of the
/// driver itself, as LibTorch tells it only to who has CUDA's headers. Empty without a driver or such a card.
std::string cardName(int index);

}  // namespace twinsight
