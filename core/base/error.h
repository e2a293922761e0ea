// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace twinsight {

/// What went wrong, for code that must tell cases apart. `errorKindName` gives the word used in JSON.
enum class ErrorKind {
    NotFound,     ///< a file, folder, character or run that is not there
    Unreadable,   ///< it is there, but the system will not let us read or write it (permission, full disk)
    Damaged,      ///< its contents contradict its format
    Unsupported,  ///< sound, but of a version or form this program does not know
    TooSmall,     ///< too little data for what was asked
    Invalid,      ///< a setting or request out of its range
    Busy,         ///< somebody else is using it
    Stopped,      ///< cancelled on request
    Engine,       ///< the tensor library or a device failed
};

std::string_view errorKindName(ErrorKind kind);

/// Something a person can mend. `what()` is one UTF-8 sentence: what is wrong, with which file, and what to
/// do. Caught once at the boundary: a request in `serve`, `main` of the command line, a session of the
/// window.
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const std::string& sentence) : std::runtime_error(sentence), kind_(kind) {}
    ErrorKind kind() const { return kind_; }

private:
    ErrorKind kind_;
};

}  // namespace twinsight
