// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace twinsight {

/// How pictures lie in the folder or archive; told apart by scanning.
enum class Layout {
    Alphabets,  ///< alphabet/character/image, as in Omniglot
    Classes,    ///< class/image: one alphabet, named after the folder that holds the classes
};

struct Drawing {
    std::string
        path;  ///< below the data set's root, '/' between parts, UTF-8; for an archive, the member's name
    std::uint32_t character;  ///< index into Dataset::characters()
};

struct Character {
    std::string name;
    std::uint32_t alphabet;      ///< index into Dataset::alphabets()
    std::uint32_t firstDrawing;  ///< its drawings stand side by side in Dataset::drawings()
    std::uint32_t drawingCount;
};

struct Alphabet {
    std::string name;
    std::uint32_t firstCharacter;  ///< its characters stand side by side in Dataset::characters()
    std::uint32_t characterCount;
};

/// How the reason begins when the system would not let us read a file or folder; another time it may.
inline constexpr std::string_view kCannotBeRead = "cannot be read";

/// A file that was met but is not part of the data set.
struct SkippedFile {
    std::string path;    ///< below the root
    std::string reason;  ///< half a sentence: "not an image", "is empty", "lies in no character's folder"
};

/// What a scan found. Filled in order, then handed to Dataset, which does not change any more.
struct DatasetContents {
    std::filesystem::path root;  ///< the folder or the archive
    bool archive = false;
    Layout layout = Layout::Alphabets;
    std::vector<Alphabet> alphabets;
    std::vector<Character> characters;
    std::vector<Drawing> drawings;
    std::vector<SkippedFile> skipped;
};

/// An image data set by alphabet and character: names and places, no pixels. Immutable; share it as
/// std::shared_ptr<const Dataset>. Everything is in natural order of the names. Any thread.
class Dataset {
public:
    explicit Dataset(DatasetContents contents);

    const std::filesystem::path& root() const { return contents_.root; }
    /// What a person calls it: the folder's or archive's name without ".zip" or ".tar.gz".
    std::string name() const;
    bool isArchive() const { return contents_.archive; }
    Layout layout() const { return contents_.layout; }

    const std::vector<Alphabet>& alphabets() const { return contents_.alphabets; }
    const std::vector<Character>& characters() const { return contents_.characters; }
    const std::vector<Drawing>& drawings() const { return contents_.drawings; }
    const std::vector<SkippedFile>& skipped() const { return contents_.skipped; }

    std::span<const Character> charactersOf(const Alphabet& alphabet) const;
    std::span<const Drawing> drawingsOf(const Character& character) const;
    const Alphabet& alphabetOf(const Character& character) const { return alphabets()[character.alphabet]; }
    /// "alphabet/character": how run folders and model cards name a character.
    std::string fullName(const Character& character) const;

    /// 16 hexadecimal digits over alphabet, character and file name of all drawings in order (FNV-1a, 64
    /// bit): the same set gives the same digits wherever it lies, as a folder or as an archive. The alphabet
    /// that classes share is named by its place and does not count.
    const std::string& fingerprint() const { return fingerprint_; }

private:
    DatasetContents contents_;
    std::string fingerprint_;
};

}  // namespace twinsight
