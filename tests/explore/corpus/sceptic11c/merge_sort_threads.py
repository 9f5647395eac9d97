import threading
from typing import List


def merge(left: List[int], right: List[int]) -> List[int]:
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def merge_sort(a: List[int], lo: int, hi: int, depth: int = 0) -> None:
    if hi - lo <= 1:
        return
    mid = (lo + hi) // 2
    if depth < 2:
        ts = [threading.Thread(target=merge_sort, args=(a, lo, mid, depth + 1)),
              threading.Thread(target=merge_sort, args=(a, mid, hi, depth + 1))]
        for t in ts:
            t.start()
        for t in ts:
            t.join()
    else:
        merge_sort(a, lo, mid, depth + 1)
        merge_sort(a, mid, hi, depth + 1)
    a[lo:hi] = merge(a[lo:mid], a[mid:hi])


def main():
    data = [5, 2, 9, 1, 7, 3, 8, 6, 4]
    merge_sort(data, 0, len(data))
    print(data)


if __name__ == "__main__":
    main()
