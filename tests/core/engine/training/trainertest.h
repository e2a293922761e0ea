// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "core/data/scan.h"
#include "core/engine/training/trainer.h"
#include "tests/support/quickplan.h"
#include "tests/support/sampleset.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight::testing {

/// Short trainings on two alphabets of six characters.
class TrainerTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        sample_ = new TemporaryFolder;
        writeSampleSet(sample_->path(), {.alphabets = 2, .characters = 6, .drawings = 6, .seed = 1});
    }
    static void TearDownTestSuite() { delete sample_; }

    std::shared_ptr<const Dataset> dataset() const { return scanDataset(sample_->path()); }

    /// Trains and keeps every event.
    Finished train(const std::string& run, const TrainingPlan& plan, Trainer::Options options = {}) {
        const auto also = options.report;
        options.report = [this, also](const TrainingEvent& event) {
            events.push_back(event);
            if (also) also(event);
        };
        return Trainer(dataset(), plan, folder / run, std::move(options)).run();
    }

    template <class Event>
    std::vector<Event> all() const {
        std::vector<Event> list;
        for (const TrainingEvent& event : events)
            if (const auto* one = std::get_if<Event>(&event.what)) list.push_back(*one);
        return list;
    }

    static inline TemporaryFolder* sample_ = nullptr;
    TemporaryFolder folder;
    std::vector<TrainingEvent> events;
};

}  // namespace twinsight::testing
