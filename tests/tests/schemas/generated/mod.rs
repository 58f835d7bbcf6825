//! @generated from tests/schemas by tests/tests/schemas/compiled.rs

mod all_of;
mod any_of;
mod array;
mod bounds;
mod combinations;
mod cycles;
mod directions;
mod discriminator_combined;
mod discriminator;
mod formats;
mod integer;
mod lengths;
mod multiple_of;
mod names;
mod not;
mod number;
mod object;
mod one_of;
mod pattern;
mod references;
mod silent;
mod string;
mod types;
mod values;

use crate::table::{OperationTable, Table};

type File = (&'static str, &'static Table<'static>, &'static [&'static OperationTable<'static>]);

/// Each file with its table and an operation for each case.
pub(crate) static FILES: &[File] = &[
    ("all-of.yaml", &all_of::TABLE, &[&all_of::CASE0, &all_of::CASE1, &all_of::CASE2, &all_of::CASE3, &all_of::CASE4, &all_of::CASE5, &all_of::CASE6, &all_of::CASE7, &all_of::CASE8, &all_of::CASE9, &all_of::CASE10, &all_of::CASE11]),
    ("any-of.yaml", &any_of::TABLE, &[&any_of::CASE0, &any_of::CASE1, &any_of::CASE2, &any_of::CASE3, &any_of::CASE4, &any_of::CASE5, &any_of::CASE6]),
    ("array.yaml", &array::TABLE, &[&array::CASE0, &array::CASE1, &array::CASE2, &array::CASE3, &array::CASE4, &array::CASE5, &array::CASE6, &array::CASE7, &array::CASE8, &array::CASE9, &array::CASE10, &array::CASE11, &array::CASE12, &array::CASE13, &array::CASE14, &array::CASE15, &array::CASE16]),
    ("bounds.yaml", &bounds::TABLE, &[&bounds::CASE0, &bounds::CASE1, &bounds::CASE2, &bounds::CASE3, &bounds::CASE4, &bounds::CASE5, &bounds::CASE6, &bounds::CASE7, &bounds::CASE8, &bounds::CASE9, &bounds::CASE10, &bounds::CASE11, &bounds::CASE12, &bounds::CASE13, &bounds::CASE14, &bounds::CASE15, &bounds::CASE16, &bounds::CASE17, &bounds::CASE18, &bounds::CASE19, &bounds::CASE20, &bounds::CASE21, &bounds::CASE22, &bounds::CASE23]),
    ("combinations.yaml", &combinations::TABLE, &[&combinations::CASE0, &combinations::CASE1, &combinations::CASE2, &combinations::CASE3, &combinations::CASE4, &combinations::CASE5, &combinations::CASE6, &combinations::CASE7]),
    ("cycles.yaml", &cycles::TABLE, &[&cycles::CASE0, &cycles::CASE1, &cycles::CASE2, &cycles::CASE3, &cycles::CASE4, &cycles::CASE5, &cycles::CASE6, &cycles::CASE7, &cycles::CASE8, &cycles::CASE9]),
    ("directions.yaml", &directions::TABLE, &[&directions::CASE0, &directions::CASE1]),
    ("discriminator-combined.yaml", &discriminator_combined::TABLE, &[&discriminator_combined::CASE0, &discriminator_combined::CASE1, &discriminator_combined::CASE2, &discriminator_combined::CASE3]),
    ("discriminator.yaml", &discriminator::TABLE, &[&discriminator::CASE0, &discriminator::CASE1]),
    ("formats.yaml", &formats::TABLE, &[&formats::CASE0, &formats::CASE1, &formats::CASE2, &formats::CASE3, &formats::CASE4, &formats::CASE5, &formats::CASE6, &formats::CASE7, &formats::CASE8, &formats::CASE9]),
    ("integer.yaml", &integer::TABLE, &[&integer::CASE0, &integer::CASE1, &integer::CASE2, &integer::CASE3, &integer::CASE4, &integer::CASE5]),
    ("lengths.yaml", &lengths::TABLE, &[&lengths::CASE0, &lengths::CASE1, &lengths::CASE2, &lengths::CASE3, &lengths::CASE4, &lengths::CASE5]),
    ("multiple-of.yaml", &multiple_of::TABLE, &[&multiple_of::CASE0, &multiple_of::CASE1, &multiple_of::CASE2, &multiple_of::CASE3, &multiple_of::CASE4, &multiple_of::CASE5, &multiple_of::CASE6, &multiple_of::CASE7, &multiple_of::CASE8, &multiple_of::CASE9, &multiple_of::CASE10]),
    ("names.yaml", &names::TABLE, &[&names::CASE0, &names::CASE1, &names::CASE2, &names::CASE3, &names::CASE4, &names::CASE5, &names::CASE6, &names::CASE7]),
    ("not.yaml", &not::TABLE, &[&not::CASE0, &not::CASE1, &not::CASE2, &not::CASE3, &not::CASE4, &not::CASE5, &not::CASE6, &not::CASE7, &not::CASE8, &not::CASE9, &not::CASE10, &not::CASE11, &not::CASE12]),
    ("number.yaml", &number::TABLE, &[&number::CASE0, &number::CASE1, &number::CASE2, &number::CASE3, &number::CASE4, &number::CASE5, &number::CASE6, &number::CASE7, &number::CASE8]),
    ("object.yaml", &object::TABLE, &[&object::CASE0, &object::CASE1, &object::CASE2, &object::CASE3, &object::CASE4, &object::CASE5, &object::CASE6, &object::CASE7, &object::CASE8, &object::CASE9, &object::CASE10, &object::CASE11, &object::CASE12, &object::CASE13, &object::CASE14, &object::CASE15, &object::CASE16, &object::CASE17, &object::CASE18, &object::CASE19, &object::CASE20, &object::CASE21, &object::CASE22, &object::CASE23]),
    ("one-of.yaml", &one_of::TABLE, &[&one_of::CASE0, &one_of::CASE1, &one_of::CASE2, &one_of::CASE3, &one_of::CASE4, &one_of::CASE5, &one_of::CASE6, &one_of::CASE7, &one_of::CASE8, &one_of::CASE9, &one_of::CASE10, &one_of::CASE11, &one_of::CASE12]),
    ("pattern.yaml", &pattern::TABLE, &[&pattern::CASE0, &pattern::CASE1, &pattern::CASE2, &pattern::CASE3, &pattern::CASE4, &pattern::CASE5, &pattern::CASE6, &pattern::CASE7, &pattern::CASE8, &pattern::CASE9, &pattern::CASE10, &pattern::CASE11, &pattern::CASE12, &pattern::CASE13, &pattern::CASE14, &pattern::CASE15, &pattern::CASE16]),
    ("references.yaml", &references::TABLE, &[&references::CASE0, &references::CASE1, &references::CASE2, &references::CASE3]),
    ("silent.yaml", &silent::TABLE, &[&silent::CASE0, &silent::CASE1, &silent::CASE2, &silent::CASE3, &silent::CASE4, &silent::CASE5]),
    ("string.yaml", &string::TABLE, &[&string::CASE0, &string::CASE1, &string::CASE2, &string::CASE3, &string::CASE4, &string::CASE5, &string::CASE6, &string::CASE7, &string::CASE8]),
    ("types.yaml", &types::TABLE, &[&types::CASE0, &types::CASE1, &types::CASE2, &types::CASE3, &types::CASE4, &types::CASE5, &types::CASE6, &types::CASE7, &types::CASE8, &types::CASE9, &types::CASE10, &types::CASE11, &types::CASE12, &types::CASE13, &types::CASE14, &types::CASE15, &types::CASE16, &types::CASE17, &types::CASE18, &types::CASE19, &types::CASE20, &types::CASE21, &types::CASE22, &types::CASE23, &types::CASE24, &types::CASE25, &types::CASE26, &types::CASE27]),
    ("values.yaml", &values::TABLE, &[&values::CASE0, &values::CASE1, &values::CASE2, &values::CASE3, &values::CASE4, &values::CASE5, &values::CASE6, &values::CASE7, &values::CASE8, &values::CASE9, &values::CASE10, &values::CASE11]),
];
