// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinsight {

class HealthSession;

/// For a button: "Checking 12 %", "3 findings", "No findings", "Not checked".
QString healthInShort(const HealthSession& health);
/// A sentence above the findings.
QString healthInWords(const HealthSession& health);

}  // namespace twinsight
