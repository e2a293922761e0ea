// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace twinsight {

std::string_view errorKindName(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::NotFound:
            return "not-found";
        case ErrorKind::Unreadable:
            return "unreadable";
        case ErrorKind::Damaged:
            return "damaged";
        case ErrorKind::Unsupported:
            return "unsupported";
        case ErrorKind::TooSmall:
            return "too-small";
        case ErrorKind::Invalid:
            return "invalid";
        case ErrorKind::Busy:
            return "busy";
        case ErrorKind::Stopped:
            return "stopped";
        case ErrorKind::Engine:
            return "engine";
    }
    return "engine";
}

}  // namespace twinsight
