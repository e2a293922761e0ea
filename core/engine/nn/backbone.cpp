// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nn/backbone.h"

#include <array>

#include "core/base/error.h"

namespace twinsight {

namespace {

struct Row {
    const char* name;
    std::int64_t smallestInput;
    std::shared_ptr<Backbone> (*make)(InputShape);
};

/// A table and not self-registration: the linker drops self-registering objects of a static library.
constexpr std::array kBackbones = {Row{"compact", 28, makeCompact}, Row{"vgg16", 32, makeVgg16}};

}  // namespace

std::shared_ptr<Backbone> makeBackbone(const std::string& name, InputShape input) {
    for (const Row& row : kBackbones) {
        if (name != row.name) continue;
        if (input.size < row.smallestInput)
            throw Error(ErrorKind::Invalid, "The network " + name + " needs an input of " +
                                                std::to_string(row.smallestInput) + " pixels or more.");
        return row.make(input);
    }
    throw Error(ErrorKind::Invalid, "There is no network named \"" + name + "\".");
}

}  // namespace twinsight
