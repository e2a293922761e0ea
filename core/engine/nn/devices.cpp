// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/devices.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <thread>

#include "core/base/error.h"
#include "core/base/sentence.h"
#include "core/engine/nn/cudadriver.h"

namespace twinsight {

namespace {

/// Empty when a step of a small network runs there and comes out right, else why it does not.
/// "cuda is available" stays true for cards that the library has no kernels for (pytorch#167244).
std::string problemOf(const std::string& name) {
    try {
        const auto options = torch::TensorOptions(torch::Device(name)).requires_grad(true);
        const auto weights = torch::ones({4, 1, 3, 3}, options);
        const auto sum = torch::conv2d(torch::ones({2, 1, 8, 8}, torch::Device(name)), weights).sum();
        sum.backward();
        const double expected = 2. * 4 * 6 * 6 * 9;  // every output adds up nine ones
        if (sum.item<double>() == expected && weights.grad().sum().item<double>() == expected) return {};
        return "it calculates wrongly";
    } catch (const std::exception& error) {
        return sentenceOf(error);
    }
}

DeviceInfo cudaDevice(int index) {
    const std::string card = cardName(index);
    DeviceInfo device{"cuda:" + std::to_string(index), card.empty() ? "CUDA graphics card" : card, false, {}};
    device.problem = problemOf(device.name);
    device.usable = device.problem.empty();
    return device;
}

}  // namespace

std::vector<DeviceInfo> listDevices() {
    std::vector<DeviceInfo> devices = {
        {"cpu", std::to_string(std::thread::hardware_concurrency()) + " processor threads", true, {}}};
    const int count = torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
    for (int index = 0; index < count; ++index) devices.push_back(cudaDevice(index));
    return devices;
}

std::string chooseDevice(const std::string& wish) {
    if (wish == "cpu") return wish;
    if (!torch::cuda::is_available()) {
        if (wish == "auto") return "cpu";
        throw Error(ErrorKind::Engine,
                    "There is no CUDA device that this LibTorch can use: take cpu for Device (--device).");
    }
    const std::string name = wish == "auto" || wish == "cuda" ? "cuda:0" : wish;
    const std::string problem = problemOf(name);
    if (problem.empty()) return name;
    if (wish == "auto") return "cpu";
    throw Error(ErrorKind::Engine,
                "The device " + name + " does not work (" + problem + "): take cpu for Device (--device).");
}

std::string whyNoCard() {
    return torch::cuda::is_available() ? problemOf("cuda:0") : std::string();
}

bool hasBfloat16(const std::string& device) {
    if (device != "cpu") return true;
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16");
#else
    return false;
#endif
}

void useThreads(int count) {
    at::set_num_threads(std::max(1, count));
}

}  // namespace twinsight
