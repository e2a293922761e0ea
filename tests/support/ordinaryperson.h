// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

namespace twinsight::testing {

/// Whoever runs the tests has an ordinary person's rights to files while this lives: root, whom permissions
/// do not hold back, is nobody meanwhile, and may read this folder.
class OrdinaryPerson {
public:
    explicit OrdinaryPerson(const std::filesystem::path& folder) : user_(geteuid()) {
        if (user_ != 0) return;
        std::filesystem::permissions(folder, std::filesystem::perms(0755));
        changed_ = seteuid(kNobody) == 0;
    }
    ~OrdinaryPerson() {
        if (changed_ && seteuid(user_) != 0) std::abort();
    }
    OrdinaryPerson(const OrdinaryPerson&) = delete;
    OrdinaryPerson& operator=(const OrdinaryPerson&) = delete;

    bool isOrdinary() const { return geteuid() != 0; }

private:
    static constexpr uid_t kNobody = 65534;

    uid_t user_;
    bool changed_ = false;
};

}  // namespace twinsight::testing
