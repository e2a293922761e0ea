// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/cudadriver.h"

#include <dlfcn.h>

#include <array>

namespace twinsight {

namespace {

/// Of the CUDA Driver API; 0 is success.
using Initialise = int (*)(unsigned flags);
using GetDevice = int (*)(int* device, int ordinal);
using GetName = int (*)(char* name, int length, int device);

template <class Function>
Function functionOf(void* library, const char* name) {
    return reinterpret_cast<Function>(dlsym(library, name));
}

}  // namespace

std::string cardName(int index) {
    static void* const driver = dlopen("libcuda.so.1", RTLD_LAZY | RTLD_LOCAL);
    if (!driver) return {};
    const auto initialise = functionOf<Initialise>(driver, "cuInit");
    const auto getDevice = functionOf<GetDevice>(driver, "cuDeviceGet");
    const auto getName = functionOf<GetName>(driver, "cuDeviceGetName");
    int device = 0;
    std::array<char, 256> name{};
    const bool known = initialise && getDevice && getName && initialise(0) == 0 &&
                       getDevice(&device, index) == 0 &&
                       getName(name.data(), static_cast<int>(name.size()) - 1, device) == 0;
    return known ? std::string(name.data()) : std::string();
}

}  // namespace twinsight
