// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/protocol/explanation.h"
#include "core/protocol/measures.h"

namespace twinsight {

/// What is asked of the engine (`twinsight-cli serve`) and what it answers: plain values, one JSON object a
/// line.
///
///   -> {"id": 1, "method": "load", "model": "/home/ann/run/best.safetensors"}
///   <- {"id": 1, "method": "load", "result": {"model": {...}}}
///   -> {"id": 2, "method": "compare", "a": {"path": "one.png"}, "b": {"png": "iVBORw0..."}}
///   <- {"id": 2, "method": "compare", "result": {"probability": 0.93, "same": true, "threshold": 0.81, ...}}
///   <- {"id": 3, "error": {"kind": "damaged", "message": "..."}}

inline constexpr int kProtocolVersion = 1;

/// The longest line that is read, in bytes: a picture of 40 megabytes as base64.
inline constexpr std::size_t kMaximumLine = std::size_t{64} << 20;

/// A picture by place or by content. Exactly one of `path` and `png` is set; `member` only with `path`.
struct PictureRef {
    std::string path;    ///< a file, or an archive when `member` is set; UTF-8, absolute
    std::string member;  ///< the picture's name within the archive
    std::string png;     ///< bytes of an image file (PNG, or any that can be decoded), base64
};

struct HelloRequest {};
/// Makes a model file the one that answers from now on.
struct LoadRequest {
    std::string model;  ///< path of a model file, UTF-8
};
/// How alike two pictures are to the loaded model.
struct CompareRequest {
    PictureRef a, b;
};
/// How pairs of a data set's characters that the loaded model was not trained on score.
struct EvaluateRequest {
    std::string dataset;  ///< folder or archive, UTF-8, absolute
};
/// The drawings of a data set that are most like a picture to the loaded model.
struct SearchRequest {
    PictureRef picture;
    std::string dataset;      ///< folder or archive, UTF-8, absolute
    std::string fingerprint;  ///< Dataset::fingerprint() as the asker knows it; empty: whatever it is
    int count = 10;           ///< of drawings that are wanted, 1..1000
};
/// How alike the drawings of a data set are to a picture; without one, each to the others of its character.
struct OrderRequest {
    std::optional<PictureRef> picture;
    std::string dataset;      ///< folder or archive, UTF-8, absolute
    std::string fingerprint;  ///< as in SearchRequest
};
/// Why two pictures score as they do to the loaded model.
struct ExplainRequest {
    PictureRef a, b;
};
/// Drops a request that has not been answered yet; it is then answered with the error "stopped".
struct CancelRequest {
    std::int64_t target = 0;
};

struct Request {
    std::int64_t id = 0;
    std::variant<HelloRequest, LoadRequest, CompareRequest, EvaluateRequest, SearchRequest, OrderRequest,
                 ExplainRequest, CancelRequest>
        what;
};

struct HelloResult {
    std::string version;  ///< of Twinsight
    int protocol = kProtocolVersion;
    std::string device;  ///< what the engine computes on
};

/// What a person should know of a model.
struct ModelSummary {
    std::string path;  ///< of its file; empty for none
    std::string name;  ///< for a label: the run's name, or the file's
    std::string backbone, head;
    std::int64_t parameters = 0;
    int inputSize = 0, channels = 1;
    std::string trainedOn;  ///< the data set's name; empty when unknown
    std::int64_t trainedCharacters = 0;
    double threshold = 0.5;      ///< probability from which two pictures count as the same
    double falseAcceptRate = 0;  ///< that the threshold was chosen for, 0..1
    /// On held-out pairs, 0..1, accuracy at the threshold that suits them best; all 0 when never measured.
    double accuracy = 0, auc = 0, eer = 0;
    bool identicalIsHighest = true;  ///< score(x, x) is the highest score by construction or by measurement
    bool darkInk = true;             ///< it has learned from ink darker than the paper
    /// By falling rate; none when they were never measured.
    std::vector<OperatingPoint> operatingPoints{};
    MeasuredOn measuredOn{};
};

struct LoadResult {
    ModelSummary model;
};

/// What makes a picture unlike those that a model of drawings knows.
enum class Doubt {
    None,
    Blank,     ///< nothing is drawn
    Inverted,  ///< ink and paper are the other way round
    Photo,     ///< shades instead of ink on paper
};
/// "none", "blank", "inverted", "photo".
const char* nameOf(Doubt doubt);

struct CompareResult {
    double probability = 0;  ///< calibrated, 0..1
    bool same = false;       ///< probability >= threshold
    double threshold = 0.5;
    double milliseconds = 0;  ///< decoding and forward pass
    std::string model;        ///< ModelSummary::path of the model that answered
    Doubt doubtA = Doubt::None, doubtB = Doubt::None;
};

struct EvaluateResult {
    std::string model;    ///< ModelSummary::path
    std::string dataset;  ///< as asked
    ScoreHistogram histogram;
    std::vector<OperatingPoint> operatingPoints;
    MeasuredOn measuredOn;
};

struct SearchMatch {
    std::uint32_t drawing = 0;  ///< index into Dataset::drawings()
    std::string path;           ///< below the data set's root
    std::string alphabet, character;
    double probability = 0;  ///< calibrated, 0..1
};

struct SearchResult {
    std::string model;    ///< ModelSummary::path
    std::string dataset;  ///< as asked
    std::string fingerprint;
    std::vector<SearchMatch> matches;  ///< the most alike first
    std::int64_t drawings = 0;         ///< among how many
    double threshold = 0.5;            ///< of pairs, the card's
    double milliseconds = 0;           ///< decoding, forward pass and search; not the making of the index
    Naming naming;                     ///< the best one below its threshold: none of the characters
};

struct OrderResult {
    std::string model;    ///< ModelSummary::path
    std::string dataset;  ///< as asked
    std::string fingerprint;
    /// By drawing. Of a picture the log-odds that both show the same, the score before it is squeezed into
    /// 0..1; without one the mean cosine to the other drawings of its character, -1..1. Not a number for what
    /// cannot be read, and for what is the only one of its character.
    std::vector<float> likeness;
};

/// Before the answer to a request that takes long, now and then.
struct ProgressResult {
    double share = 0;  ///< 0..1
};

struct ExplainResult {
    std::string model;  ///< ModelSummary::path
    Explanation explanation;
};

struct CancelResult {};

/// An error as a value: ErrorKind's word and the sentence.
struct ErrorResult {
    std::string kind;
    std::string message;
};

struct Response {
    std::int64_t id = 0;  ///< of the request; 0 when the line could not be understood
    std::variant<HelloResult, LoadResult, CompareResult, EvaluateResult, SearchResult, OrderResult,
                 ExplainResult, CancelResult, ProgressResult, ErrorResult>
        what;
};

/// One line of JSON without the line's end.
std::string toJsonLine(const Request& request);
std::string toJsonLine(const Response& response);

/// Throws Error Invalid: no JSON, no id, an unknown method, a missing or wrong member. Unknown members are
/// ignored.
Request requestFromJsonLine(std::string_view line);
/// The id in a line that is not a sound request, for the answer that says so; 0 when there is none.
std::int64_t idInLine(std::string_view line);
/// Throws Error Damaged. The method tells how the result is read.
Response responseFromJsonLine(std::string_view line);

}  // namespace twinsight
