// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/backbone.h"

#include <algorithm>
#include <array>

#include "core/base/error.h"

namespace twinsight {

namespace {

struct Row {
    const char* name;
    std::int64_t smallestInput, usualInput;
    std::shared_ptr<Backbone> (*make)(InputShape);
};

/// A table and not self-registration: the linker drops self-registering objects of a static library.
constexpr std::array kBackbones = {Row{"compact", 28, 56, makeCompact}, Row{"large", 28, 56, makeLarge},
                                   Row{"conv4", 28, 56, makeConv4}, Row{"koch", 65, 105, makeKoch},
                                   Row{"vgg16", 32, 105, makeVgg16}};

const Row& rowOf(const std::string& name) {
    const auto found = std::ranges::find(kBackbones, name, &Row::name);
    if (found == kBackbones.end())
        throw Error(ErrorKind::Invalid, "There is no network named \"" + name + "\".");
    return *found;
}

}  // namespace

std::shared_ptr<Backbone> makeBackbone(const std::string& name, InputShape input) {
    const Row& row = rowOf(name);
    if (input.size < row.smallestInput)
        throw Error(ErrorKind::Invalid, "The network " + name + " needs an input of " +
                                            std::to_string(row.smallestInput) + " pixels or more.");
    return row.make(input);
}

std::int64_t usualInput(const std::string& name) {
    return rowOf(name).usualInput;
}

}  // namespace twinsight
