import threading

ROWS, COLUMNS = 2, 2
seats = [[None for _ in range(COLUMNS)] for _ in range(ROWS)]
plan_lock = threading.Lock()


def book(customer):
    with plan_lock:
        for row in range(ROWS):
            for column in range(COLUMNS):
                if seats[row][column] is None:
                    seats[row][column] = customer
                    return row, column
    return None


threads = [threading.Thread(target=book, args=(c,)) for c in ("Ann", "Ben", "Cy")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sum(s is not None for row in seats for s in row), "seats booked")
