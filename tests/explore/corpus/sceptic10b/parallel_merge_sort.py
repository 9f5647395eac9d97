import threading


def merge(left, right):
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def merge_sort(data, depth=0):
    if len(data) < 2:
        return data
    middle = len(data) // 2
    if depth >= 1:
        return merge(merge_sort(data[:middle], depth + 1), merge_sort(data[middle:], depth + 1))
    halves = [None, None]

    def sort_half(k, part):
        halves[k] = merge_sort(part, depth + 1)

    ts = [
        threading.Thread(target=sort_half, args=(0, data[:middle])),
        threading.Thread(target=sort_half, args=(1, data[middle:])),
    ]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    return merge(*halves)


print(merge_sort([5, 2, 8, 1, 7, 3]))
