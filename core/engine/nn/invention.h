// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <vector>

namespace twinsight {

/// Characters that nobody has drawn, made of a batch of those that somebody has: two of an alphabet put
/// beside each other, large and small, or a whole alphabet mirrored, slanted, stretched and bent, or both.
/// All drawings of a character are changed alike, so they show the same new thing by different hands. What is
/// seen of it is framed as ResizeRule::Frame does.
///
/// images: n x 1 x s x s, paper 0 and ink 1, label by label with as many of each; alphabets: for each label
/// the number of its alphabet, 0 or more. n x 1 x 2s x 2s, on the images' device; the random numbers come
/// from `generator`, a processor's one.
torch::Tensor inventCharacters(const torch::Tensor& images, const std::vector<std::int64_t>& alphabets,
                               at::Generator& generator);

}  // namespace twinsight
