// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

/// Drawings that a person keeps out of training and measuring, by their paths below the data set's root.
using Exclusions = std::set<std::string, std::less<>>;

/// Where exclusions are kept, a small file for each data set, told apart by the place where it lies: never
/// among the person's own files.
class ExclusionStore {
public:
    explicit ExclusionStore(std::filesystem::path folder) : folder_(std::move(folder)) {}
    /// In $XDG_DATA_HOME/twinsight/excluded, else ~/.local/share/twinsight/excluded.
    static ExclusionStore ofUser();

    /// `root`: as Dataset::root(). None when there is no file. Throws Error: Unreadable, Damaged,
    /// Unsupported.
    Exclusions load(const std::filesystem::path& root) const;
    /// Atomically; none remove the file. Throws Error Unreadable.
    void save(const std::filesystem::path& root, const Exclusions& excluded) const;
    /// Excludes these, or includes them again, beside what is excluded already; all that is excluded now.
    /// Throws as load() and save().
    Exclusions change(const std::filesystem::path& root, const Exclusions& paths, bool excluded) const;

private:
    std::filesystem::path fileOf(const std::filesystem::path& root) const;

    std::filesystem::path folder_;
};

/// By drawing.
std::vector<bool> excludedDrawings(const Dataset& dataset, const Exclusions& excluded);

/// The data set as if these drawings were not in it; itself when none of them is. Throws Error TooSmall when
/// none is left.
std::shared_ptr<const Dataset> withoutExcluded(std::shared_ptr<const Dataset> dataset,
                                               const Exclusions& excluded);

}  // namespace twinsight
