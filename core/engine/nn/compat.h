// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/autocast_mode.h>
#include <torch/torch.h>
#include <torch/version.h>

#include <new>
#include <string_view>

/// Where LibTorch 1.13 and 2.x differ.
namespace twinsight::compat {

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
    MixedPrecision(bool on, const torch::Device& device) : device_(device.type()), before_(enabled()) {
        if (!on) return;
        useBfloat16();
        enable(true);
    }
    ~MixedPrecision() {
        at::autocast::clear_cache();
        enable(before_);
    }
    MixedPrecision(const MixedPrecision&) = delete;
    MixedPrecision& operator=(const MixedPrecision&) = delete;

private:
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
    void useBfloat16() const {
        at::autocast::set_autocast_dtype(device_, at::kBFloat16);
    }
    bool enabled() const {
        return at::autocast::is_autocast_enabled(device_);
    }
    void enable(bool on) const {
        at::autocast::set_autocast_enabled(device_, on);
    }
#else
    bool onCard() const {
        return device_ == torch::kCUDA;
    }
    void useBfloat16() const {
        onCard() ? at::autocast::set_autocast_gpu_dtype(at::kBFloat16)
                 : at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
    }
    bool enabled() const {
        return onCard() ? at::autocast::is_enabled() : at::autocast::is_cpu_enabled();
    }
    void enable(bool on) const {
        onCard() ? at::autocast::set_enabled(on) : at::autocast::set_cpu_enabled(on);
    }
#endif

    torch::DeviceType device_;
    bool before_;
};

}  // namespace twinsight::compat
