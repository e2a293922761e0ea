// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include "core/base/error.h"

namespace twinsight::testing {

/// The Error that `act` throws; a test failure when it throws none.
Error errorOf(const auto& act) {
    try {
        act();
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "nothing was thrown";
    return {ErrorKind::Engine, ""};
}

ErrorKind kindOf(const auto& act) {
    return errorOf(act).kind();
}

}  // namespace twinsight::testing
