// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/safetensors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>

#include "core/base/error.h"
#include "core/base/files.h"
#include "tests/support/errors.h"
#include "tests/support/temporaryfolder.h"

namespace twinsight {
namespace {

class Safetensors : public ::testing::Test {
protected:
    /// A file with this header and so many zero bytes of data.
    std::filesystem::path fileWith(const std::string& header, std::size_t dataBytes) {
        const std::uint64_t length = header.size();
        std::string bytes(8, '\0');
        std::memcpy(bytes.data(), &length, 8);
        return folder.write("made.safetensors", bytes + header + std::string(dataBytes, '\0'));
    }

    void expectDamaged(const std::filesystem::path& file) {
        try {
            readSafetensors(file);
            ADD_FAILURE() << "was read";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Damaged) << error.what();
            EXPECT_THAT(error.what(), ::testing::HasSubstr(utf8(file.filename())));
        }
    }

    testing::TemporaryFolder folder;
};

TEST_F(Safetensors, ComesBackAsItWasWritten) {
    SafetensorsFile contents;
    contents.tensors["weight"] = {"F32", {2, 1}, "abcdefgh"};
    contents.tensors["count"] = {"I64", {}, "12345678"};
    contents.tensors["empty"] = {"U8", {0}, ""};
    contents.metadata["card"] = "{\"name\": \"\u00fc\"}";
    writeSafetensors(folder / "a.safetensors", contents);
    const SafetensorsFile back = readSafetensors(folder / "a.safetensors");
    EXPECT_EQ(back.metadata, contents.metadata);
    ASSERT_EQ(back.tensors.size(), 3u);
    EXPECT_EQ(back.tensors.at("weight").bytes, "abcdefgh");
    EXPECT_EQ(back.tensors.at("weight").shape, (std::vector<std::int64_t>{2, 1}));
    EXPECT_EQ(back.tensors.at("count").dtype, "I64");
}

TEST_F(Safetensors, FollowsTheSpecificationToTheByte) {
    SafetensorsFile contents;
    contents.tensors["w"] = {"U8", {2}, "\x01\x02"};
    writeSafetensors(folder / "a.safetensors", contents);
    const std::string bytes = readFile(folder / "a.safetensors", 1000);
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), 8);
    EXPECT_EQ(length % 8, 0u);
    EXPECT_EQ(bytes.substr(8, length).substr(0, 53),
              R"({"w":{"data_offsets":[0,2],"dtype":"U8","shape":[2]}})");
    EXPECT_EQ(bytes.substr(8 + length), "\x01\x02");
}

TEST_F(Safetensors, EveryCutOffFileIsDamaged) {
    SafetensorsFile contents;
    contents.tensors["w"] = {"F32", {4}, std::string(16, 'x')};
    writeSafetensors(folder / "whole.safetensors", contents);
    const std::string whole = readFile(folder / "whole.safetensors", 10000);
    for (std::size_t length = 0; length < whole.size(); ++length)
        expectDamaged(folder.write("cut.safetensors", whole.substr(0, length)));
}

TEST_F(Safetensors, AbsurdSizesAreRefusedBeforeMemoryIsAskedFor) {
    expectDamaged(folder.write("a.safetensors", std::string("\xff\xff\xff\xff\xff\xff\xff\x7f{}", 10)));
    expectDamaged(
        fileWith(R"({"w":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]}})", 0));
    expectDamaged(fileWith(R"({"w":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", 4));
    expectDamaged(
        fileWith(R"({"w":{"dtype":"F32","shape":[1000000000000],"data_offsets":[0,4000000000000]}})", 4));
}

TEST_F(Safetensors, ContradictionsAreRefused) {
    expectDamaged(
        fileWith(R"({"w":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", 4));  // shape and length
    expectDamaged(fileWith(R"({"w":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})", 3));  // a hole
    expectDamaged(fileWith(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},)"
                           R"("b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
                           3));                                                              // overlap
    expectDamaged(fileWith(R"({"w":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 5));  // bytes behind
    expectDamaged(fileWith("[1, 2]", 0));
    expectDamaged(fileWith(R"({"w": 7})", 0));
    expectDamaged(fileWith("not json", 0));
}

TEST_F(Safetensors, HeadersThatNestWithoutEndAreRefused) {
    expectDamaged(fileWith(std::string(10'000'000, '['), 0));
    expectDamaged(fileWith(R"({"w":{"dtype":"U8","shape":[[[[[2]]]]],"data_offsets":[0,2]}})", 2));
}

TEST_F(Safetensors, TypesThatAreNotReadAreNamed) {
    const auto file = fileWith(R"({"w":{"dtype":"F16","shape":[2],"data_offsets":[0,4]}})", 4);
    const Error error = testing::errorOf([&] { readSafetensors(file); });
    EXPECT_EQ(error.kind(), ErrorKind::Unsupported);
    EXPECT_THAT(error.what(), ::testing::HasSubstr("F16"));
}

TEST_F(Safetensors, AMissingFileIsNotFound) {
    try {
        readSafetensors(folder / "none.safetensors");
        ADD_FAILURE();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::NotFound);
    }
}

}  // namespace
}  // namespace twinsight
