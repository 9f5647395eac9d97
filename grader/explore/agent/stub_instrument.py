import ast


class Made:
    pass


def instrument(sources, entry):
    made = Made()
    made.trees = {}
    made.unparsed = {}
    for file, source in sources.items():
        try:
            made.trees[file] = ast.parse(source, file)
        except SyntaxError as error:
            made.unparsed[file] = str(error)
    made.sites = []
    made.modules = {}
    return made
