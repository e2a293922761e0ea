// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smallset.h"

namespace twinsight::testing {

std::string pngStart(std::string_view rest) {
    return "\x89PNG\r\n\x1a\n" + std::string(rest);
}

std::shared_ptr<const Dataset> datasetOf(const std::vector<std::vector<int>>& drawingsOfCharacters) {
    DatasetContents contents;
    contents.root = "set";
    const auto size = [](const auto& items) { return static_cast<std::uint32_t>(items.size()); };
    for (const std::vector<int>& characters : drawingsOfCharacters) {
        const std::string alphabet(1, static_cast<char>('A' + contents.alphabets.size()));
        contents.alphabets.push_back({alphabet, size(contents.characters), size(characters)});
        for (std::size_t c = 0; c < characters.size(); ++c) {
            const std::string name = std::to_string(c + 1);
            contents.characters.push_back({name, size(contents.alphabets) - 1, size(contents.drawings),
                                           static_cast<std::uint32_t>(characters[c])});
            for (int d = 0; d < characters[c]; ++d)
                contents.drawings.push_back({alphabet + "/" + name + "/" + std::to_string(d) + ".png",
                                             size(contents.characters) - 1});
        }
    }
    return std::make_shared<const Dataset>(std::move(contents));
}

}  // namespace twinsight::testing
