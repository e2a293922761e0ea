// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/interval.h"
#include "core/protocol/measures.h"

namespace twinsight {

/// A figure, and how far other characters or trials would move it (95 %); none for too few characters.
struct Measured {
    double value = 0;
    std::optional<Interval> interval;
};

/// What one threshold costs, in shares: so many false accepts at the most, and the false rejects then.
struct ErrorCurvePoint {
    double falseAccepts = 0, falseRejects = 0;
    std::optional<Interval> interval;  ///< of the false rejects, as of Measured
};

enum class TestTask { Verification, OneShot, Runs };

/// The figures of the whole, of an alphabet or of a run. Shares in 0..1; one-shot tests have only `accuracy`.
struct TestFigures {
    std::int64_t trials = 0;  ///< or pairs
    Measured accuracy, auc, eer, falseAccepts, falseRejects;
    double bestAccuracy = 0;
};

struct TestRow {
    std::string name;
    TestFigures figures;
};

/// Two characters of which one was taken for the other, with the two pictures of such a mistake.
struct ConfusedCharacters {
    std::string a, b;
    std::string pictureA, pictureB;  ///< names as of TestReport::pictures; may be empty
    std::int64_t mistakes = 0, meetings = 0;
};

/// One of the most wrong pairs of its kind.
struct WorstPair {
    bool same = false;  ///< the truth
    std::string a, b;   ///< names of pictures
    std::string characterA, characterB;
    double probability = 0;
};

/// "Which of these is it?": indices into TestReport::pictures.
struct TestTrial {
    std::uint32_t query = 0;
    std::vector<std::vector<std::uint32_t>> candidates;  ///< the shots of each, one or more
    std::size_t answer = 0;                              ///< index of the right one
};

/// What a model makes of a trial; both lists are as long as its candidates.
struct TrialOutcome {
    std::vector<double> logits;         ///< means of the shots'
    std::vector<double> probabilities;  ///< calibrated, 0..1
    std::size_t rank = 1;               ///< of the right candidate, from 1
    double hit = 0;                     ///< 1, 0, or a tie's share
};

/// A model in a test.
struct ModelTest {
    std::string model;      ///< its name; two of the same name are told apart by a number
    std::string path;       ///< of its file
    std::string trainedOn;  ///< name of the data set
    double threshold = 0.5, falseAcceptRate = 0;
    TestFigures figures;
    std::vector<TestRow> rows;  ///< by alphabet or by run
    std::vector<ConfusedCharacters> confused;
    std::vector<ErrorCurvePoint> curve;  ///< verification: in growing order of false accepts
    std::optional<ScoreHistogram> histogram;
    std::vector<WorstPair> worst;
    std::vector<TrialOutcome> outcomes;  ///< one a trial
};

/// What `twinsight-cli evaluate --json --details` answers.
struct TestReport {
    TestTask task = TestTask::Verification;
    std::string dataset, datasetPath;  ///< name, and where it lay
    std::string version;               ///< of Twinsight
    double created = 0;                ///< Unix seconds; 0: not known
    std::uint64_t seed = 0;
    std::int64_t characters = 0, ways = 0, shots = 0;
    /// Of the characters: classes that bear a trained one's name in a folder of another name.
    std::int64_t namesakes = 0;
    std::vector<std::string> pictures;  ///< names below the data set's root or in its archive
    std::vector<TestTrial> trials;
    std::vector<ModelTest> models;       ///< one or two, on the same pairs or trials
    std::optional<Measured> difference;  ///< accuracy of the second less that of the first
    std::string json;                    ///< the answer itself
};

struct TestProgress {
    double share = 0;  ///< 0..1
};

/// A line of `evaluate --json --progress`: {"progress": 0.25}, and at the end the report.
using TestLine = std::variant<TestProgress, TestReport>;

/// Throws Error Damaged when the line is neither, or when its indices point nowhere.
TestLine testLineFromJson(std::string_view line);

}  // namespace twinsight
