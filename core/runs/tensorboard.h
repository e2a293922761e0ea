// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/runs/trainingevent.h"

namespace twinsight {

/// A run's numbers for TensorBoard, in files events.out.tfevents.<Unix seconds>.<host> of its folder: those
/// of every batch ("loss/batch", "accuracy/batch", "learning_rate", "images_per_second") and of every epoch
/// ("loss/training", "loss/validation", "accuracy/training", "accuracy/validation", "accuracy/one_shot"), by
/// step. For the one trainer that holds the run.
class TensorboardFile {
public:
    explicit TensorboardFile(std::filesystem::path run);

    /// Appends what the event has to show, if anything, and hands it to the system (no sync). A RunStarted
    /// begins a new file, before which TensorBoard forgets the steps that are done again; nothing is written
    /// before the first one. Throws Error Unreadable when the disk is full or the folder cannot be written:
    /// those numbers are lost then, the file ends behind its last whole record, and the next call goes on.
    void write(const TrainingEvent& event);

private:
    void begin(double time, std::int64_t nextStep);
    void append(const std::string& records);

    std::filesystem::path run_, file_;
    std::uint64_t size_ = 0;  ///< of the whole records in file_
    std::int64_t nextStep_ = 1;
};

}  // namespace twinsight
