// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/treearrangement.h"

#include <QRegularExpression>
#include <algorithm>
#include <numeric>

namespace twinsight {

namespace {

class NameFilter {
public:
    explicit NameFilter(const QString& text) : plain_(text), onWhole_(text.contains(u'/')) {
        if (!text.contains(u'*') && !text.contains(u'?')) return;
        QString pattern = QRegularExpression::escape(text);
        pattern.replace(QLatin1String("\\*"), QLatin1String(".*"))
            .replace(QLatin1String("\\?"), QLatin1String("."));
        wildcards_ = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                        QRegularExpression::CaseInsensitiveOption);
    }
    bool fitsAll() const { return plain_.isEmpty(); }
    bool fitsAlphabet(const std::string& alphabet) const { return !onWhole_ && fits(alphabet); }
    bool fitsDataset(const QString& name) const { return !onWhole_ && fits(name); }
    bool fitsCharacter(const std::string& alphabet, const std::string& character) const {
        return fits(onWhole_ ? alphabet + '/' + character : character);
    }

private:
    bool fits(const std::string& name) const { return fits(QString::fromStdString(name)); }
    bool fits(const QString& text) const {
        return wildcards_.pattern().isEmpty() ? text.contains(plain_, Qt::CaseInsensitive)
                                              : wildcards_.match(text).hasMatch();
    }

    QString plain_;
    bool onWhole_;
    QRegularExpression wildcards_;
};

/// They are in natural order of their names already; of equal ones the names decide.
template <typename Value>
void sortBy(const Value& value, bool rising, std::vector<std::uint32_t>& numbers) {
    std::stable_sort(numbers.begin(), numbers.end(),
                     [&](auto a, auto b) { return rising ? value(a) < value(b) : value(a) > value(b); });
}

template <typename Count, typename Time>
void sortBy(TreeOrder order, std::vector<std::uint32_t>& numbers, const Count& count, const Time& time) {
    switch (order) {
        case TreeOrder::Name:
            return;
        case TreeOrder::NameBackwards:
            return std::reverse(numbers.begin(), numbers.end());
        case TreeOrder::FewestFirst:
        case TreeOrder::MostFirst:
            return sortBy(count, order == TreeOrder::FewestFirst, numbers);
        case TreeOrder::OldestFirst:
        case TreeOrder::NewestFirst:
            return sortBy(time, order == TreeOrder::OldestFirst, numbers);
    }
}

std::vector<std::uint32_t> fitting(const Dataset& dataset, const Alphabet& alphabet,
                                   const NameFilter& filter) {
    std::vector<std::uint32_t> characters(alphabet.characterCount);
    std::iota(characters.begin(), characters.end(), alphabet.firstCharacter);
    const bool named = dataset.layout() == Layout::Alphabets;  // classes share one that goes by the folder
    if (filter.fitsAll() || (named && filter.fitsAlphabet(alphabet.name))) return characters;
    std::erase_if(characters, [&](std::uint32_t character) {
        return !filter.fitsCharacter(alphabet.name, dataset.characters()[character].name);
    });
    return characters;
}

}  // namespace

qint64 drawingCount(const Dataset& dataset, const Alphabet& alphabet) {
    const auto characters = dataset.charactersOf(alphabet);
    return std::accumulate(
        characters.begin(), characters.end(), qint64{0},
        [](qint64 sum, const Character& character) { return sum + character.drawingCount; });
}

std::int64_t lastChangeIn(const Alphabet& alphabet, const std::vector<std::int64_t>& changed) {
    const auto first = changed.begin() + alphabet.firstCharacter;
    return *std::max_element(first, first + alphabet.characterCount);
}

bool fitsFilter(const QString& filter, const QString& name) {
    return NameFilter(filter.trimmed()).fitsDataset(name);
}

TreeArrangement arrangeTree(const Dataset& dataset, const QString& filter, TreeOrder order,
                            const std::vector<std::int64_t>* changed) {
    const NameFilter names(filter.trimmed());
    std::vector<qint64> counts;
    std::vector<std::int64_t> times;
    for (const Alphabet& alphabet : dataset.alphabets()) {
        counts.push_back(drawingCount(dataset, alphabet));
        times.push_back(changed ? lastChangeIn(alphabet, *changed) : 0);
    }
    std::vector<std::uint32_t> alphabets(dataset.alphabets().size());
    std::iota(alphabets.begin(), alphabets.end(), 0);
    sortBy(
        order, alphabets, [&](std::uint32_t alphabet) { return counts[alphabet]; },
        [&](std::uint32_t alphabet) { return times[alphabet]; });

    TreeArrangement tree;
    tree.rowOfAlphabet.assign(dataset.alphabets().size(), TreeArrangement::kHidden);
    tree.rowOfCharacter.assign(dataset.characters().size(), TreeArrangement::kHidden);
    for (const std::uint32_t alphabet : alphabets) {
        std::vector<std::uint32_t> characters = fitting(dataset, dataset.alphabets()[alphabet], names);
        if (characters.empty()) continue;
        sortBy(
            order, characters,
            [&](std::uint32_t character) { return dataset.characters()[character].drawingCount; },
            [&](std::uint32_t character) { return changed ? (*changed)[character] : 0; });
        tree.rowOfAlphabet[alphabet] = static_cast<int>(tree.alphabets.size());
        for (int row = 0; const std::uint32_t character : characters) tree.rowOfCharacter[character] = row++;
        tree.alphabets.push_back(alphabet);
        tree.characters.insert(tree.characters.end(), characters.begin(), characters.end());
        tree.starts.push_back(static_cast<int>(tree.characters.size()));
    }
    return tree;
}

}  // namespace twinsight
