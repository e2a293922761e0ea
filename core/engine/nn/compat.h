// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/autocast_mode.h>
#include <torch/torch.h>
#include <torch/version.h>

/// Where LibTorch 1.13 and 2.x differ.
namespace twinsight::compat {

/// How an optimizer's state() names a parameter.
inline auto stateKey(const torch::Tensor& parameter) {
#if TORCH_VERSION_MAJOR >= 2
    return static_cast<void*>(parameter.unsafeGetTensorImpl());
#else
    return c10::guts::to_string(parameter.unsafeGetTensorImpl());
#endif
}

/// bfloat16 arithmetic on a CUDA device while it lives, when `on`.
class MixedPrecision {
public:
    explicit MixedPrecision(bool on) : before_(at::autocast::is_enabled()) {
        if (!on) return;
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::set_enabled(true);
    }
    ~MixedPrecision() {
        at::autocast::clear_cache();
        at::autocast::set_enabled(before_);
    }
    MixedPrecision(const MixedPrecision&) = delete;
    MixedPrecision& operator=(const MixedPrecision&) = delete;

private:
    bool before_;
};

}  // namespace twinsight::compat
