// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <charconv>
#include <utility>

#include "core/base/error.h"

namespace twinsight {

namespace {

void appendCell(std::string& line, const std::string& cell) {
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        line += cell;
        return;
    }
    line += '"';
    for (const char c : cell) {
        if (c == '"') line += '"';
        line += c;
    }
    line += '"';
}

class CsvReader {
public:
    explicit CsvReader(std::string_view text) : text_(text) {}

    std::vector<std::vector<std::string>> rows() {
        while (at_ < text_.size()) take(text_[at_++]);
        if (quoted_)
            throw Error(ErrorKind::Damaged, "The quotation mark that opens in row " +
                                                std::to_string(rows_.size() + 1) + " is never closed.");
        endRow();
        return std::move(rows_);
    }

private:
    void take(char c) {
        if (quoted_ && c == '"' && next() == '"') {
            cell_ += c;
            ++at_;
        } else if (c == '"' && (quoted_ || cell_.empty())) {
            quoted_ = !quoted_;
        } else if (quoted_) {
            cell_ += c;
        } else if (c == ',') {
            endCell();
        } else if (c == '\n') {
            endRow();
        } else if (c != '\r' || next() != '\n') {
            cell_ += c;
        }
    }
    char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    void endCell() { row_.push_back(std::exchange(cell_, {})); }
    void endRow() {
        if (row_.empty() && cell_.empty()) return;
        endCell();
        rows_.push_back(std::exchange(row_, {}));
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool quoted_ = false;
    std::string cell_;
    std::vector<std::string> row_;
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace

std::vector<std::vector<std::string>> csvRows(std::string_view text) {
    constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    return CsvReader(text).rows();
}

std::string csvLine(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& cell : cells) {
        if (&cell != &cells.front()) line += ',';
        appendCell(line, cell);
    }
    return line + '\n';
}

std::string csvNumber(double number) {
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

}  // namespace twinsight
