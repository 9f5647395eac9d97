"""Answers every line."""
while True:
    line = input("> ")
    if line == "end":
        break
    print("got", line)
