// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/engine/models/modelcard.h"
#include "core/engine/models/picturebank.h"

namespace twinsight {

struct SiameseNet;

/// Embeddings side by side: `count` rows of `dimension` numbers.
struct Embeddings {
    std::size_t count = 0, dimension = 0;
    std::vector<float> values;
};

/// A network with its card, on a device. Not for several threads at once. Errors of the tensor library come
/// out as Error Engine.
class Model {
public:
    /// Fresh weights for the card's backbone, head and input; `seed` makes them the same every time.
    Model(ModelCard card, const std::string& device, std::uint64_t seed);
    /// Blocks (compact: 10 ms). Throws Error: NotFound, Unreadable, Damaged, Unsupported.
    static Model load(const std::filesystem::path& file, const std::string& device);

    Model(Model&&) noexcept;
    Model& operator=(Model&&) noexcept;
    ~Model();

    /// Safetensors with the card in its metadata; written aside and renamed.
    void save(const std::filesystem::path& file) const;

    const ModelCard& card() const;
    ModelCard& card();
    const std::string& device() const;
    /// 16 digits over names and values of the weights, the model file's checksum: for caches. Takes 10 ms.
    std::string fingerprint() const;
    /// For the trainer; include core/engine/nn/siamesenet.h.
    SiameseNet& net() const;

    /// Embeds pictures of a bank in the order of `pictures` (indices into the bank). Blocks: compact, one
    /// core, about 500 a second.
    Embeddings embed(const PictureBank& bank, std::span<const std::uint32_t> pictures) const;

    /// Which rows are compared.
    struct RowPair {
        std::uint32_t a, b;
    };
    /// One logit a pair of rows of `embeddings`.
    std::vector<double> logits(const Embeddings& embeddings, std::span<const RowPair> pairs) const;

    /// Unit vectors, one a row of `embeddings`, whose inner products go with the scores well enough to find
    /// candidates by: Head::searchKey. `dimension` is 0 when the head has none.
    Embeddings searchKeys(const Embeddings& embeddings) const;

private:
    struct Internals;
    explicit Model(std::unique_ptr<Internals> internals);
    static std::unique_ptr<Internals> makeInternals(ModelCard card, const std::string& device,
                                                    const std::filesystem::path& file);
    std::unique_ptr<Internals> internals_;
};

}  // namespace twinsight
