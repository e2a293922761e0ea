// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/autocast_mode.h>
#include <torch/torch.h>
#include <torch/version.h>

#include <new>
#include <string_view>

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

/// Whether an error of the tensor library says that memory, the card's or the processor's, did not suffice.
inline bool isOutOfMemory(const std::exception& error) {
    const std::string_view words = error.what();
    return dynamic_cast<const c10::OutOfMemoryError*>(&error) ||
           dynamic_cast<const std::bad_alloc*>(&error) || words.find("can't allocate memory") != words.npos ||
           words.find("out of memory") != words.npos;
}

/// bfloat16 arithmetic on the device while it lives, when `on`. In the calling thread; its backward pass may
/// come later.
class MixedPrecision {
public:
    MixedPrecision(bool on, const torch::Device& device) : card_(device.is_cuda()), before_(enabled()) {
        if (!on) return;
        card_ ? at::autocast::set_autocast_gpu_dtype(at::kBFloat16)
              : at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        enable(true);
    }
    ~MixedPrecision() {
        at::autocast::clear_cache();
        enable(before_);
    }
    MixedPrecision(const MixedPrecision&) = delete;
    MixedPrecision& operator=(const MixedPrecision&) = delete;

private:
    bool enabled() const { return card_ ? at::autocast::is_enabled() : at::autocast::is_cpu_enabled(); }
    void enable(bool on) const { card_ ? at::autocast::set_enabled(on) : at::autocast::set_cpu_enabled(on); }

    bool card_, before_;
};

}  // namespace twinsight::compat
