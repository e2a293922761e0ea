// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/models/model.h"

#include <torch/torch.h>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/models/modelfile.h"
#include "core/engine/models/pairlogits.h"
#include "core/engine/models/tensorbytes.h"
#include "core/engine/models/tensorviews.h"
#include "core/engine/nn/compat.h"
#include "core/engine/nn/siamesenet.h"
#include "core/runs/runlabel.h"

namespace twinsight {

using torch::Tensor;

namespace {

constexpr std::size_t kEmbedBatch = 128;

InputShape inputShape(const ModelCard& card) {
    return {card.preparation.size, card.preparation.channels};
}

Tensor indexTensor(std::span<const std::uint32_t> indices) {
    Tensor tensor = torch::empty({static_cast<std::int64_t>(indices.size())}, torch::kInt64);
    std::copy(indices.begin(), indices.end(), tensor.data_ptr<std::int64_t>());
    return tensor;
}

}  // namespace

struct Model::Internals {
    ModelCard card;
    std::string device;
    std::shared_ptr<SiameseNet> net;

    Internals(ModelCard described, const std::string& deviceName)
        : card(std::move(described)), device(deviceName) {
        net = std::make_shared<SiameseNet>(card.backbone, card.head, inputShape(card));
        net->to(torch::Device(device));
        layOutByChannels();
        card.parameters = net->parameterCount();
    }

    /// Convolutions are quicker when a pixel's channels lie side by side; pictures follow their weights.
    void layOutByChannels() {
        for (Tensor& parameter : net->parameters())
            if (parameter.dim() == 4)
                parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
    }
};

Model::Model(ModelCard card, const std::string& device, std::uint64_t seed) {
    torch::manual_seed(seed);
    internals_ = std::make_unique<Internals>(std::move(card), device);
    internals_->card.identicalIsHighest = internals_->net->head->identicalIsHighest();
}

Model::Model(std::unique_ptr<Internals> internals) : internals_(std::move(internals)) {}
Model::Model(Model&&) noexcept = default;
Model& Model::operator=(Model&&) noexcept = default;
Model::~Model() = default;

std::unique_ptr<Model::Internals> Model::makeInternals(ModelCard card, const std::string& device,
                                                       const std::filesystem::path& file) {
    try {
        return std::make_unique<Internals>(std::move(card), device);
    } catch (const Error& error) {
        throw Error(ErrorKind::Unsupported,
                    "The model file " + utf8(file) + " cannot be used: " + error.what());
    } catch (const std::exception& error) {
        if (!compat::isOutOfMemory(error)) throw;
        throw Error(ErrorKind::Unsupported, "The model file " + utf8(file) +
                                                " asks for a network that needs more memory than there is.");
    }
}

Model Model::load(const std::filesystem::path& file, const std::string& device) {
    const SafetensorsFile contents = readModelFile(file);
    std::optional<ModelCard> card = cardIn(contents, file);
    if (!card)
        throw Error(ErrorKind::Unsupported, utf8(file) + " holds no Twinsight model: its card is missing.");
    if (const RunLabel label = readRunLabel(file.parent_path()); !label.name.empty()) card->name = label.name;
    auto internals = makeInternals(std::move(*card), device, file);
    for (auto& [name, tensor] : internals->net->namedTensors()) {
        const auto found = contents.tensors.find(name);
        const std::string what = "\"" + name + "\" of the model file " + utf8(file);
        if (found == contents.tensors.end()) throw Error(ErrorKind::Damaged, what + " is missing.");
        copyInto(tensor, found->second, what);
    }
    internals->net->eval();
    return Model(std::move(internals));
}

std::string Model::fingerprint() const {
    SafetensorsFile contents;
    for (const auto& [name, tensor] : net().namedTensors()) contents.tensors[name] = toBytes(tensor);
    return checksumOf(contents);
}

Embeddings Model::searchKeys(const Embeddings& embeddings) const {
    const torch::InferenceMode inference;
    const Tensor keys = net().head->searchKey(viewOf(embeddings));
    if (!keys.defined()) return {embeddings.count, 0, {}};
    const Tensor rows = keys.to(torch::kFloat32).contiguous();
    const float* values = rows.data_ptr<float>();
    return {embeddings.count, static_cast<std::size_t>(rows.size(1)), {values, values + rows.numel()}};
}

void Model::save(const std::filesystem::path& file) const {
    SafetensorsFile contents;
    for (const auto& [name, tensor] : net().namedTensors()) contents.tensors[name] = toBytes(tensor);
    describe(contents, card());
    writeSafetensors(file, contents);
}

const ModelCard& Model::card() const {
    return internals_->card;
}
ModelCard& Model::card() {
    return internals_->card;
}
const std::string& Model::device() const {
    return internals_->device;
}
SiameseNet& Model::net() const {
    return *internals_->net;
}

Embeddings Model::embed(const PictureBank& bank, std::span<const std::uint32_t> pictures) const {
    const torch::InferenceMode inference;
    net().eval();
    Embeddings result{pictures.size(), static_cast<std::size_t>(net().head->size()), {}};
    result.values.reserve(result.count * result.dimension);
    const Tensor all = viewOf(bank);
    for (std::size_t begin = 0; begin < pictures.size(); begin += kEmbedBatch) {
        const auto some = pictures.subspan(begin, std::min(kEmbedBatch, pictures.size() - begin));
        const Tensor bytes = all.index_select(0, indexTensor(some)).to(torch::Device(device()));
        const Tensor rows =
            net().embed(inputTensor(bytes, bank.preparation())).to(torch::kFloat32).cpu().contiguous();
        const float* values = rows.data_ptr<float>();
        result.values.insert(result.values.end(), values, values + rows.numel());
    }
    return result;
}

std::vector<double> Model::logits(const Embeddings& embeddings, std::span<const RowPair> pairs) const {
    const torch::InferenceMode inference;
    net().eval();
    return pairLogits(*net().head, viewOf(embeddings).to(torch::Device(device())), pairs);
}

}  // namespace twinsight
