// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/drawinggroups.h"

#include "ui/support/oneline.h"

namespace twinsight {

std::uint32_t groupCount(const Dataset& dataset) {
    return static_cast<std::uint32_t>(hasAlphabets(dataset) ? dataset.alphabets().size()
                                                            : dataset.characters().size());
}

std::uint32_t groupOf(const Dataset& dataset, std::uint32_t drawing) {
    const std::uint32_t character = dataset.drawings()[drawing].character;
    return hasAlphabets(dataset) ? dataset.characters()[character].alphabet : character;
}

QString groupName(const Dataset& dataset, std::uint32_t group) {
    return oneLine(QString::fromStdString(hasAlphabets(dataset) ? dataset.alphabets()[group].name
                                                                : dataset.characters()[group].name));
}

}  // namespace twinsight
