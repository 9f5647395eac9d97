import threading


def sort(numbers):
    if len(numbers) < 2:
        return numbers
    half = len(numbers) // 2
    parts = {}
    t = threading.Thread(target=lambda: parts.update(left=sort(numbers[:half])))
    t.start()
    parts["right"] = sort(numbers[half:])
    t.join()
    left, right, out = parts["left"], parts["right"], []
    while left and right:
        out.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return out + left + right


print(sort([5, 2, 8, 1, 9, 3]))
