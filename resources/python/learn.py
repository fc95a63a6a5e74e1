"""AI basics without a cloud: what a computer learns from examples; alike in CPython and MicroPython.

An example is a list of numbers, a label any text or number. Of equals the first is taken: the example, label,
feature or threshold that stands or is found first.
"""


def _require(examples, labels):
    if len(examples) != len(labels):
        raise ValueError("examples and labels differ in number: %d and %d" % (len(examples), len(labels)))
    if not examples:
        raise ValueError("there is no example")
    for example in examples:
        if len(example) != len(examples[0]):
            raise ValueError("examples differ in length: %d and %d" % (len(examples[0]), len(example)))


def _most(labels):
    best, count = labels[0], 0
    for label in labels:
        found = sum([1 for other in labels if other == label])
        if found > count:
            best, count = label, found
    return best


def k_nearest(examples, labels, new, k=1):
    """Return the label that most of the k nearest examples have."""
    _require(examples, labels)
    if len(new) != len(examples[0]):
        raise ValueError("examples differ in length: %d and %d" % (len(examples[0]), len(new)))
    if not 1 <= k <= len(examples):
        raise ValueError("k must be from 1 to %d, not %d" % (len(examples), k))
    order = []
    for place in range(len(examples)):
        apart = sum([(examples[place][part] - new[part]) ** 2 for part in range(len(new))])
        order.append((apart, place))
    order.sort()
    return _most([labels[place] for _, place in order[:k]])


def best_stump(examples, labels):
    """Return (feature, threshold, label below, label from there on) of the question most often right."""
    _require(examples, labels)
    best, right = (0, examples[0][0], _most(labels), _most(labels)), -1
    for feature in range(len(examples[0])):
        values = sorted({example[feature] for example in examples})
        for low, high in zip(values, values[1:]):  # noqa: B905, RUF007 MicroPython has neither
            threshold = (low + high) / 2
            below, above = [], []
            for place in range(len(examples)):
                (below if examples[place][feature] < threshold else above).append(labels[place])
            sides = _most(below), _most(above)
            found = sum([1 for label in below if label == sides[0]])
            found += sum([1 for label in above if label == sides[1]])
            if found > right:
                best, right = (feature, threshold, sides[0], sides[1]), found
    return best


def stump_says(stump, example):
    """Return what a stump of best_stump says of an example."""
    feature, threshold, below, above = stump
    return below if example[feature] < threshold else above


def split(examples, labels, share=0.7, seed=1):
    """Return (examples to learn from, labels, examples to test with, labels); a seed splits alike."""
    _require(examples, labels)
    if not 0 < share < 1:
        raise ValueError("share must be between 0 and 1, not %s" % share)
    order, state = list(range(len(examples))), seed % 2147483647 or 1
    for place in range(len(order) - 1, 0, -1):
        state = state * 48271 % 2147483647
        other = state % (place + 1)
        order[place], order[other] = order[other], order[place]
    cut = int(len(order) * share + 0.5)
    learn, test = order[:cut], order[cut:]
    return (
        [examples[place] for place in learn],
        [labels[place] for place in learn],
        [examples[place] for place in test],
        [labels[place] for place in test],
    )


def accuracy(said, right):
    """Return the share that was said right, from 0 to 1."""
    _compare(said, right)
    return sum([1 for place in range(len(said)) if said[place] == right[place]]) / len(said)


def confusion(said, right):
    """Return {right label: {said label: how often}}, every label in both."""
    _compare(said, right)
    labels = sorted(set(list(right) + list(said)))
    table = {one: dict.fromkeys(labels, 0) for one in labels}
    for place in range(len(said)):
        table[right[place]][said[place]] += 1
    return table


def _compare(said, right):
    if len(said) != len(right):
        raise ValueError(
            "what was said and what is right differ in number: %d and %d" % (len(said), len(right))
        )
    if not said:
        raise ValueError("there is no example")
