"""One expression over several lines: where does it go wrong?"""
import traceback

table = {"a": [1, {"b": None}]}
count = 0


class Box:
    def __init__(self):
        self.value = 1
        self.next = None


box = Box()
box.next = Box()


def change():
    global count
    count += 1
    box.value += 1


change()
for number in range(12):
    try:
        if number == 0:
            print(table["a"][1]["b"]["c"],
                  count)
        elif number == 1:
            print(count,
                  box.next.next.value,
                  table)
        elif number == 2:
            total = (count
                     + box.value
                     + table["z"])
        elif number == 3:
            box.next.next.value = (
                count
                + 1)
        elif number == 4:
            table["a"][7][
                count] = 4
        elif number == 5:
            box.value += (
                "text")
        elif number == 6:
            table["a"].append(
                count,
                box)
        elif number == 7:
            count, box.value = (1,
                                2,
                                3)
        elif number == 8:
            [n for n in table["a"]
             if n["x"]]
        elif number == 9:
            box.value, table["q"]["r"] = (
                5,
                6)
        elif number == 10:
            del table["a"][
                9], box.none
        elif number == 11:
            (box
             .next
             .next
             .value) += 1
    except Exception:
        traceback.print_exc()
print(table["a"][1].get("b").upper().lower(), count)
